import { type CompoundPolicy, segmentWord } from "@warraq/segment";
import { describe, expect, it } from "vitest";

const cut = (word: string, compounds: CompoundPolicy) =>
  segmentWord(word, { compounds })
    .segments.map(({ text }) => text)
    .join("+");

describe("function words that grew together", () => {
  it.each([
    ["كما", "كما", "كما", "ك+ما"],
    ["وكذلك", "و+كذلك", "و+كذلك", "و+ك+ذلك"],
    ["لأن", "ل+أن", "لأن", "ل+أن"],
    ["لأنها", "ل+أن+ها", "لأن+ها", "ل+أن+ها"],
    ["لذلك", "ل+ذلك", "لذلك", "ل+ذلك"],
    ["مما", "مما", "مما", "م+ما"],
    ["فيما", "فيما", "فيما", "في+ما"],
    ["وكأنه", "و+كأن+ه", "و+كأن+ه", "و+ك+أن+ه"],
  ])("%s is usually %s, kept %s, split %s", (word, usual, keep, split) => {
    expect(cut(word, "usual")).toBe(usual);
    expect(cut(word, "keep")).toBe(keep);
    expect(cut(word, "split")).toBe(split);
  });

  it("restores the preposition", () => {
    const [first] = segmentWord("مما", { compounds: "split" }).segments;
    expect(first).toMatchObject({ text: "م", form: "من", role: "preposition" });
  });

  it.each(["لكن", "لقد", "الذين"])("%s is never cut", (word) => {
    expect(cut(word, "split")).toBe(word);
  });
});
