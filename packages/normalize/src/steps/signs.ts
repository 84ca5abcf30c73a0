import { range } from "../char.js";
import type { Fold } from "../engine/fold-table.js";
import { foldAll, foldPairs, namedStep } from "../step.js";

const zeros = { latin: 0x30, arabic: 0x660, persian: 0x6f0 } as const;

function digitsTo(set: keyof typeof zeros): Fold[] {
  return Object.values(zeros)
    .filter((zero) => zero !== zeros[set])
    .flatMap((zero) =>
      range(0, 9).map((n) => [zero + n, String.fromCharCode(zeros[set] + n)] as const),
    );
}

const digitLoss = "which set of digits was written";

export const digits = namedStep("digits", {
  latin: { loss: digitLoss, work: () => ({ letters: digitsTo("latin") }) },
  arabic: { loss: digitLoss, work: () => ({ letters: digitsTo("arabic") }) },
  persian: { loss: digitLoss, work: () => ({ letters: digitsTo("persian") }) },
});

const arabicSigns = "،؛؟٪٭۔";
const latinSigns = ",;?%*.";

export const punctuation = namedStep("punctuation", {
  latin: {
    loss: "whether a comma, semicolon or question mark was the Arabic one",
    work: () => ({ letters: foldPairs(arabicSigns, latinSigns) }),
  },
  arabic: {
    loss: "whether a comma, semicolon or question mark was the Latin one",
    work: () => ({ letters: foldPairs(",;?%", "،؛؟٪") }),
  },
});

export const quotes = namedStep("quotes", {
  straight: {
    loss: "which quotation marks were written, and which side they close",
    work: () => ({ letters: [...foldAll("«»“”„‟〝〞＂", '"'), ...foldAll("‘’‚‛‹›＇", "'")] }),
  },
});

export const dashes = namedStep("dashes", {
  hyphen: {
    loss: "whether a line was a hyphen, a dash or a minus sign",
    work: () => ({ letters: foldAll("‐‑‒–—―−﹘﹣－", "-") }),
  },
});
