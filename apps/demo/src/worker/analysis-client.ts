import type { Query, Request, Response, View } from "./protocol.js";

/** The part of a `Worker` the client needs; tests pass their own. */
export interface WorkerPort {
  onmessage: ((event: MessageEvent<Response>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: Request): void;
}

/** An answer about the text that was asked about last. */
export type Answer =
  | {
      readonly ok: true;
      readonly query: Query;
      readonly view: View;
      readonly milliseconds: number;
    }
  | { readonly ok: false; readonly query: Query; readonly message: string };

export interface AnalysisClient {
  /** Asks for the view of a text; the answer comes to `onAnswer` unless a later text overtakes it. */
  analyze(query: Query): void;
  /** The whole analysis as a JSON file. */
  exportJson(query: Query): Promise<Blob>;
}

/**
 * Talks to the worker, with at most one analysis on the way: texts that come in meanwhile wait, and
 * only the latest of them is sent. Answers about older texts are dropped.
 */
export function createAnalysisClient(
  worker: WorkerPort,
  onAnswer: (answer: Answer) => void,
): AnalysisClient {
  let lastId = 0;
  let running: { id: number; query: Query } | null = null;
  let waiting: Query | null = null;
  const files = new Map<number, PromiseWithResolvers>();

  function send(query: Query): void {
    running = { id: ++lastId, query };
    worker.postMessage({ type: "analyze", ...running });
  }

  function settle(response: Response): void {
    const file = files.get(response.id);
    if (file !== undefined) {
      files.delete(response.id);
      if (response.type === "file") file.resolve(response.file);
      else file.reject(new Error(response.type === "failure" ? response.message : "no file"));
      return;
    }
    if (running === null || response.id !== running.id) return;
    const { query } = running;
    running = null;
    if (waiting !== null) {
      const next = waiting;
      waiting = null;
      send(next);
    } else if (response.type === "view") {
      onAnswer({ ok: true, query, view: response.view, milliseconds: response.milliseconds });
    } else if (response.type === "failure") {
      onAnswer({ ok: false, query, message: response.message });
    }
  }

  worker.onmessage = (event) => settle(event.data);
  // The worker itself could not be loaded or broke down: nobody will answer any more.
  worker.onerror = (event) => {
    // A script that could not be loaded has no message to give.
    const message = event.message || "worker";
    const query = waiting ?? running?.query ?? { text: "", country: null, clitics: false };
    running = null;
    waiting = null;
    for (const file of files.values()) file.reject(new Error(message));
    files.clear();
    onAnswer({ ok: false, query, message });
  };

  return {
    analyze(query) {
      if (running === null) send(query);
      else waiting = query;
    },
    exportJson(query) {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        files.set(id, { resolve, reject });
        worker.postMessage({ type: "export", id, query });
      });
    },
  };
}

interface PromiseWithResolvers {
  readonly resolve: (file: Blob) => void;
  readonly reject: (error: Error) => void;
}
