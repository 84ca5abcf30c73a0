import { analyze } from "@warraq/pipeline";
import type { Request, Response } from "./protocol.js";
import { toView } from "./to-view.js";

/** The part of a dedicated worker's global scope that is used; the page's types do not have it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Response): void;
}
const scope = self as unknown as WorkerScope;

function answer(request: Request): Response {
  const { id, text } = request;
  const start = performance.now();
  const analysis = analyze(text);
  const milliseconds = performance.now() - start;
  if (request.type === "analyze") {
    return { type: "view", id, view: toView(text, analysis), milliseconds };
  }
  const json = `${JSON.stringify(analysis, null, 2)}\n`;
  return { type: "file", id, file: new Blob([json], { type: "application/json" }) };
}

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage(answer(data));
  } catch (error) {
    scope.postMessage({ type: "failure", id: data.id, message: String(error) });
  }
};
