import { useEffect, useRef, useState } from "preact/hooks";
import {
  type AnalysisClient,
  type Answer,
  createAnalysisClient,
} from "../worker/analysis-client.js";

/** The latest answer, whether a newer one is on its way, and the JSON file of a text. */
export interface AnalysisState {
  readonly answer: Answer | null;
  readonly working: boolean;
  exportJson(text: string): Promise<Blob>;
}

function startWorker(): Worker {
  return new Worker(new URL("../worker/analysis-worker.ts", import.meta.url), { type: "module" });
}

/** Keeps the analysis of `text` up to date, in a worker. */
export function useAnalysis(text: string): AnalysisState {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const client = useRef<AnalysisClient | null>(null);

  useEffect(() => {
    const worker = startWorker();
    client.current = createAnalysisClient(worker, setAnswer);
    return () => worker.terminate();
  }, []);
  useEffect(() => client.current?.analyze(text), [text]);

  return {
    answer,
    working: answer?.text !== text,
    exportJson: (file) =>
      client.current?.exportJson(file) ?? Promise.reject(new Error("no worker")),
  };
}
