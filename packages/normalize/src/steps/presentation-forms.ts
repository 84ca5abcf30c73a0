import {
  compatibilityForms,
  formsA,
  formsB,
  mathematicalForms,
} from "../data/presentation-forms.generated.js";
import type { Fold } from "../engine/fold-table.js";
import { namedStep } from "../step.js";

/** Reads the run-length encoding that scripts/generate.ts writes. */
function decodeForms(first: number, encoded: string): Fold[] {
  const folds: Fold[] = [];
  let at = first;
  for (let i = 0; i < encoded.length; ) {
    const close = encoded[i] === "(" ? encoded.indexOf(")", i) : i;
    const letters =
      close > i
        ? encoded.slice(i + 1, close)
        : String.fromCodePoint(encoded.codePointAt(i) as number);
    i = close > i ? close + 1 : i + letters.length;
    let count = 0;
    while (i < encoded.length && encoded.charCodeAt(i) >= 0x30 && encoded.charCodeAt(i) <= 0x39) {
      count = count * 10 + encoded.charCodeAt(i++) - 0x30;
    }
    for (const end = at + (count || 1); at < end; at++) {
      if (letters !== "-") folds.push([at, letters]);
    }
  }
  return folds;
}

/** The letters of all presentation forms, of ligatures of letters and of words. */
export const letterForms = (): Fold[] => [
  ...decodeForms(0xfb50, formsA),
  ...decodeForms(0xfe70, formsB),
  ...decodeForms(0x1ee00, mathematicalForms),
];

const rial = 0xfdfc;
const bismillah = 0xfdfd;

/** Ligatures that stand for several words (ﷺ), or for one that is a sign (﷼). */
const isPhrase = ([codePoint, letters]: Fold) => letters.includes(" ") || codePoint === rial;

/** The differences to what Unicode's compatibility decomposition (NFKC, NFKD) writes. */
const compatibility = (): Fold[] =>
  compatibilityForms.split("|").map((entry) => [entry.charCodeAt(0), entry.slice(1)] as const);

/** A later fold of a character replaces an earlier one. */
const replaced = (...folds: readonly Fold[]): Fold[] => [...new Map(folds)];

/** The letters and lam-alef ligatures of Forms B, without the marks that stand alone there. */
const basicForms = () => decodeForms(0xfe70, formsB).filter(([codePoint]) => codePoint >= 0xfe80);

export const presentationForms = /* @__PURE__ */ namedStep("presentationForms", {
  letters: {
    loss: "the glyph that was written: ﻻ becomes لا, ﷺ its words",
    work: () => ({ shape: letterForms() }),
  },
  shapes: {
    loss: "the glyph of a letter that was written; ligatures of whole phrases and ﷼ stay",
    work: () => ({ shape: letterForms().filter((fold) => !isPhrase(fold)) }),
  },
  basic: {
    loss: "the glyph of a letter or lam-alef that was written; other ligatures stay",
    work: () => ({ shape: basicForms() }),
  },
  compatibility: {
    loss: "the glyph that was written; a mark that stood alone gets a space, as in NFKC",
    work: () => ({ shape: replaced(...letterForms(), ...compatibility()) }),
  },
  "compatibility-words": {
    loss: "the same as compatibility; ﷼ and ﷽ become their Arabic words",
    work: () => {
      const words = letterForms().filter(([at]) => at === rial || at === bismillah);
      return { shape: replaced(...letterForms(), ...compatibility(), ...words) };
    },
  },
});
