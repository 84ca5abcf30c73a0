import { useEffect, useRef, useState } from "preact/hooks";
import {
  type AnalysisClient,
  type Answer,
  createAnalysisClient,
} from "../worker/analysis-client.js";
import type { Query } from "../worker/protocol.js";

/** The latest answer, whether a newer one is on its way, and the JSON file of a query. */
export interface AnalysisState {
  readonly answer: Answer | null;
  readonly working: boolean;
  exportJson(query: Query): Promise<Blob>;
}

function startWorker(): Worker {
  return new Worker(new URL("../worker/analysis-worker.ts", import.meta.url), { type: "module" });
}

/** Keeps the analysis of a query up to date, in a worker. */
export function useAnalysis(query: Query): AnalysisState {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const client = useRef<AnalysisClient | null>(null);

  useEffect(() => {
    const worker = startWorker();
    client.current = createAnalysisClient(worker, setAnswer);
    return () => worker.terminate();
  }, []);
  useEffect(() => client.current?.analyze(query), [query]);

  return {
    answer,
    working: answer?.query !== query,
    exportJson: (file) =>
      client.current?.exportJson(file) ?? Promise.reject(new Error("no worker")),
  };
}
