import { type AnalyzeOptions, createAnalyzer } from "@warraq/pipeline";
import type { Query, Request, Response } from "./protocol.js";
import { toView } from "./to-view.js";

/** The part of a dedicated worker's global scope that is used; the page's types do not have it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Response): void;
}
type Analyzer = ReturnType<typeof createAnalyzer>;

const scope = self as unknown as WorkerScope;

let ready: { readonly options: string; readonly analyze: Analyzer } | null = null;

/** The analyzer for a query; the last one is kept, as the next text mostly needs the same. */
function analyzerFor({ country, clitics }: Query): Analyzer {
  const options: AnalyzeOptions = {
    ...(country !== null && { numbers: { country } }),
    ...(clitics && { segments: { scheme: "d3" } }),
  };
  const name = JSON.stringify(options);
  if (ready?.options !== name) ready = { options: name, analyze: createAnalyzer(options) };
  return ready.analyze;
}

function answer(request: Request): Response {
  const { id, query } = request;
  const analyze = analyzerFor(query);
  const start = performance.now();
  const analysis = analyze(query.text);
  const milliseconds = performance.now() - start;
  if (request.type === "analyze") {
    return { type: "view", id, view: toView(query.text, analysis), milliseconds };
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
