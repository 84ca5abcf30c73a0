import { describe, expect, it } from "vitest";
import { packLexicon } from "../scripts/pack-model.js";
import { decodeBase64 } from "../src/base64.js";
import { isKnownEnough } from "../src/known-enough.js";
import { readLexicon } from "../src/lexicon.js";
import { listCuts } from "../src/list-cuts.js";
import { standardChains } from "../src/proclitics.js";
import { relativesLevel } from "../src/relatives.js";

function opened(letters: string, ...forms: string[]) {
  const counts = new Map(forms.map((form) => [form, 3]));
  const lexicon = readLexicon(decodeBase64(packLexicon(counts, 3, 26)));
  lexicon.open(letters);
  return lexicon;
}

const [whole, ...others] = ["", "ي", "نا"].map(
  (pronoun) => (letters: string) =>
    listCuts(letters, standardChains).find(
      (cut) => cut.pronoun === pronoun && cut.chain.letters === "" && cut.article === 0,
    ),
);

describe("relatives of a stem", () => {
  it.each([
    ["يقرؤوا", "يقرؤون"],
    ["نقرر", "يقرر"],
    ["معلمين", "معلمون"],
    ["سيارات", "سيارة"],
    ["كتبت", "كتب"],
  ])("of %s: %s", (letters, form) => {
    const cut = whole?.(letters);
    if (cut === undefined) throw new Error(`${letters} is not listed whole`);
    expect(relativesLevel(letters, cut, opened(letters, form))).toBe(1);
    expect(relativesLevel(letters, cut, opened(letters, letters))).toBe(0);
  });
});

describe("a stem that nobody knows", () => {
  const [mine, ours] = others;

  it("is none for a pronoun that names end like", () => {
    const cut = mine?.("بوليتي");
    if (cut === undefined) throw new Error("no cut with ي");
    expect(isKnownEnough("بوليتي", cut, opened("بوليتي"))).toBe(false);
    expect(isKnownEnough("بوليتي", cut, opened("بوليتي", "بوليته"))).toBe(true);
  });

  it("may be one where a relative is known", () => {
    const cut = ours?.("قصفونا");
    if (cut === undefined) throw new Error("no cut with نا");
    expect(isKnownEnough("قصفونا", cut, opened("قصفونا"))).toBe(false);
    expect(isKnownEnough("قصفونا", cut, opened("قصفونا", "قصف"))).toBe(true);
  });
});
