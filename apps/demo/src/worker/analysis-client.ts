import type { Request, Response, View } from "./protocol.js";

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
      readonly text: string;
      readonly view: View;
      readonly milliseconds: number;
    }
  | { readonly ok: false; readonly text: string; readonly message: string };

export interface AnalysisClient {
  /** Asks for the view of a text; the answer comes to `onAnswer` unless a later text overtakes it. */
  analyze(text: string): void;
  /** The whole analysis as a JSON file. */
  exportJson(text: string): Promise<Blob>;
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
  let running: { id: number; text: string } | null = null;
  let waiting: string | null = null;
  const files = new Map<number, PromiseWithResolvers>();

  function send(text: string): void {
    running = { id: ++lastId, text };
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
    const { text } = running;
    running = null;
    if (waiting !== null) {
      const next = waiting;
      waiting = null;
      send(next);
    } else if (response.type === "view") {
      onAnswer({ ok: true, text, view: response.view, milliseconds: response.milliseconds });
    } else if (response.type === "failure") {
      onAnswer({ ok: false, text, message: response.message });
    }
  }

  worker.onmessage = (event) => settle(event.data);
  // The worker itself could not be loaded or broke down: nobody will answer any more.
  worker.onerror = (event) => {
    const text = waiting ?? running?.text ?? "";
    running = null;
    waiting = null;
    for (const file of files.values()) file.reject(new Error(event.message));
    files.clear();
    onAnswer({ ok: false, text, message: event.message });
  };

  return {
    analyze(text) {
      if (running === null) send(text);
      else waiting = text;
    },
    exportJson(text) {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        files.set(id, { resolve, reject });
        worker.postMessage({ type: "export", id, text });
      });
    },
  };
}

interface PromiseWithResolvers {
  readonly resolve: (file: Blob) => void;
  readonly reject: (error: Error) => void;
}
