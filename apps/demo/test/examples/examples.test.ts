import { describe, expect, it } from "vitest";
import { examples, firstExample } from "../../src/examples/index.js";
import { messages } from "../../src/i18n/messages.js";
import { encodeText } from "../../src/share/link.js";

describe("the examples", () => {
  it("have names of their own", () => {
    const ids = examples.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(firstExample.id);
    for (const id of ids) expect(id).toMatch(/^[a-z]+$/);
  });

  it("all have a message, and no message is left over", () => {
    const named = Object.keys(messages.en).filter((key) => key.startsWith("example."));
    expect(examples.map(({ name }) => name).sort()).toEqual(named.sort());
  });

  it.each(examples.map(({ id, text }) => [id, text]))(
    "%s is Arabic and fits into a link",
    async (_, text) => {
      const letters = text.match(/\p{L}/gu) ?? [];
      const arabic = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter));
      expect(arabic.length / letters.length).toBeGreaterThan(0.75);
      expect(await encodeText(text)).not.toBeNull();
    },
  );
});
