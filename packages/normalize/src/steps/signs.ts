import { range } from "../code-points.js";
import type { Fold } from "../engine/fold-table.js";
import { fixPunctuationSpaces } from "../rules/punctuation-spaces.js";
import { foldAll, foldPairs, namedStep } from "../step.js";

const zeros = { latin: 0x30, arabic: 0x660, persian: 0x6f0 } as const;

type Digits = keyof typeof zeros;

function digitsTo(set: Digits, from: readonly Digits[] = ["latin", "arabic", "persian"]): Fold[] {
  return from
    .filter((other) => other !== set)
    .map((other) => zeros[other])
    .flatMap((zero) =>
      range(0, 9).map((n) => [zero + n, String.fromCharCode(zeros[set] + n)] as const),
    );
}

/** Latin digits for Arabic and Persian ones. */
export const latinDigits = (): Fold[] => digitsTo("latin");

const digitLoss = "which set of digits was written";

export const digits = /* @__PURE__ */ namedStep("digits", {
  latin: { loss: digitLoss, work: () => ({ letters: latinDigits() }) },
  arabic: { loss: digitLoss, work: () => ({ letters: digitsTo("arabic") }) },
  "arabic-to-latin": {
    loss: "whether a digit was Arabic or Latin; Persian digits stay",
    work: () => ({ letters: digitsTo("latin", ["arabic"]) }),
  },
  persian: { loss: digitLoss, work: () => ({ letters: digitsTo("persian") }) },
});

/** Latin decimal point, thousands separator and percent sign. */
export const latinNumberSigns = (): Fold[] => foldPairs("٫٬٪", ".,%");

export const numberSigns = /* @__PURE__ */ namedStep("numberSigns", {
  latin: {
    loss: "whether decimal point, thousands separator and percent sign were the Arabic ones",
    work: () => ({ letters: latinNumberSigns() }),
  },
});

export const punctuation = /* @__PURE__ */ namedStep("punctuation", {
  latin: {
    loss: "whether comma, semicolon, question mark, full stop or asterisk was the Arabic one",
    work: () => ({ letters: foldPairs("،؛؟۔٭", ",;?.*") }),
  },
  arabic: {
    loss: "whether comma, semicolon or question mark was the Latin one, in numbers as well",
    work: () => ({ letters: foldPairs(",;?", "،؛؟") }),
  },
});

export const punctuationSpaces = /* @__PURE__ */ namedStep("punctuationSpaces", {
  fix: {
    loss: "stray spaces before ، ؛ ؟ . and inside brackets, missing ones after ، ؛ ؟",
    work: () => ({ lastRule: fixPunctuationSpaces }),
  },
});

export const quotes = /* @__PURE__ */ namedStep("quotes", {
  straight: {
    loss: "which quotation marks were written, and which side they close",
    work: () => ({ letters: [...foldAll("«»“”„‟〝〞＂", '"'), ...foldAll("‘’‚‛‹›＇", "'")] }),
  },
});

export const dashes = /* @__PURE__ */ namedStep("dashes", {
  hyphen: {
    loss: "whether a line was a hyphen, a dash or a minus sign",
    work: () => ({ letters: foldAll("‐‑‒–—―−﹘﹣－", "-") }),
  },
});
