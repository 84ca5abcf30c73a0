import { describe, expect, it } from "vitest";
import {
  type Answer,
  createAnalysisClient,
  type WorkerPort,
} from "../../src/worker/analysis-client.js";
import type { Query, Request, Response, View } from "../../src/worker/protocol.js";

const emptyView: View = {
  article: "",
  lines: [],
  mentions: [],
  tokenCount: 0,
  sentenceCount: 0,
  clitics: null,
};

const query = (text: string): Query => ({ text, country: null, clitics: false });

function setUp() {
  const sent: Request[] = [];
  const answers: Answer[] = [];
  const port: WorkerPort = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => sent.push(message),
  };
  const client = createAnalysisClient(port, (answer) => answers.push(answer));
  const reply = (response: Response) =>
    port.onmessage?.({ data: response } as MessageEvent<Response>);
  const view = (id: number) => reply({ type: "view", id, view: emptyView, milliseconds: 1 });
  const breakDown = (message?: string) => port.onerror?.({ message } as ErrorEvent);
  return { sent, answers, client, reply, view, breakDown };
}

describe("createAnalysisClient", () => {
  it("sends one text at a time and then the latest only", () => {
    const { sent, answers, client, view } = setUp();
    client.analyze(query("a"));
    client.analyze(query("ab"));
    client.analyze(query("abc"));
    expect(sent.map(({ query }) => query.text)).toEqual(["a"]);
    view(1);
    expect(sent.map(({ query }) => query.text)).toEqual(["a", "abc"]);
    expect(answers).toEqual([]);
    view(2);
    expect(answers.map(({ query }) => query.text)).toEqual(["abc"]);
  });

  it("drops answers nobody waits for", () => {
    const { answers, client, view } = setUp();
    view(7);
    client.analyze(query("a"));
    view(99);
    expect(answers).toEqual([]);
    view(1);
    view(1);
    expect(answers).toHaveLength(1);
  });

  it("hands on a failure and goes on working", () => {
    const { answers, client, reply, view } = setUp();
    client.analyze(query("a"));
    reply({ type: "failure", id: 1, message: "broken" });
    expect(answers).toEqual([{ ok: false, query: query("a"), message: "broken" }]);
    client.analyze(query("b"));
    view(2);
    expect(answers.at(-1)).toMatchObject({ ok: true, query: query("b") });
  });

  it("tells when the worker itself broke down", async () => {
    const { answers, client, breakDown } = setUp();
    client.analyze(query("a"));
    const file = client.exportJson(query("a"));
    breakDown("not found");
    expect(answers).toEqual([{ ok: false, query: query("a"), message: "not found" }]);
    await expect(file).rejects.toThrow("not found");
  });

  it("tells when the worker could not be loaded, though nobody says why", () => {
    const { answers, client, breakDown } = setUp();
    client.analyze(query("a"));
    breakDown();
    expect(answers).toEqual([{ ok: false, query: query("a"), message: "worker" }]);
  });

  it("keeps files and views apart", async () => {
    const { answers, client, reply, view } = setUp();
    client.analyze(query("a"));
    const file = client.exportJson(query("a"));
    const refused = client.exportJson(query("b"));
    reply({ type: "file", id: 2, file: new Blob(["{}"]) });
    reply({ type: "failure", id: 3, message: "broken" });
    expect(await (await file).text()).toBe("{}");
    await expect(refused).rejects.toThrow("broken");
    view(1);
    expect(answers).toHaveLength(1);
  });
});
