import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const fixture = (name: string) => here(`fixtures/${name}`);

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function evaluate(...args: string[]): Promise<Outcome> {
  const command = [
    "--import",
    "tsx",
    "--conditions=@warraq/source",
    here("../src/eval.ts"),
    ...args,
  ];
  try {
    const done = await promisify(execFile)(process.execPath, command, { cwd: here("../../..") });
    return { code: 0, ...done };
  } catch (error) {
    return error as Outcome;
  }
}

const figures = ({ stdout }: Outcome) => JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");

describe("every task reads a directory or a file and ends in one JSON object", () => {
  it.each([
    ["boilerplate", "pages"],
    ["segment", "words.seg.jsonl"],
    ["sentences", "two.sentences.jsonl"],
    ["numbers", "news.jsonl"],
    ["numbers", "phrases.jsonl"],
    ["conformance", "normalize.jsonl"],
  ])("%s %s", async (task, data) => {
    const outcome = await evaluate(task, "--data", fixture(data));
    expect(outcome.stderr).toBe("");
    expect(figures(outcome)).toMatchObject({ task });
    expect(outcome.stdout.trimEnd().split("\n").length).toBeGreaterThan(3);
  });
});

describe("a figure is what was counted", () => {
  it("boilerplate: lines and furniture", async () => {
    const { plain } = figures(await evaluate("boilerplate", "--data", fixture("pages")));
    expect(plain).toMatchObject({ lines: 5, furniture: 3 });
  });

  it("segment: words and the share that is right", async () => {
    const { atb } = figures(await evaluate("segment", "--data", fixture("words.seg.jsonl")));
    expect(atb).toMatchObject({ words: 5, accuracy: 1 });
  });

  it("sentences: both are found", async () => {
    const found = figures(await evaluate("sentences", "--data", fixture("two.sentences.jsonl")));
    expect(found).toMatchObject({ sentences: 2, sentenceF1: 1 });
  });
});

describe("unhappy paths", () => {
  it("names a task that does not exist, and the ones that do", async () => {
    const { code, stderr } = await evaluate("weather", "--data", fixture("pages"));
    expect(code).not.toBe(0);
    expect(stderr).toContain("'weather'");
    expect(stderr).toContain("boilerplate");
  });

  it("names data that does not exist", async () => {
    const { code, stderr } = await evaluate("segment", "--data", fixture("nothing-here"));
    expect(code).not.toBe(0);
    expect(stderr).toContain("nothing-here");
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("refuses a count that is no number", async () => {
    const { code, stderr } = await evaluate("segment", "--data", fixture("pages"), "--errors", "x");
    expect(code).not.toBe(0);
    expect(stderr).toContain("--errors");
  });
});
