import { isArabicMark } from "@warraq/unicode";
import * as char from "../char.js";
import { range } from "../code-points.js";
import type { Edit } from "../engine/edits.js";
import type { Fold } from "../engine/fold-table.js";
import { foldAll, foldPairs, namedStep, type RuleContext } from "../step.js";

const joined = (...letters: readonly string[]): string => letters.join("");

const hamzaAlefs = /* @__PURE__ */ joined(char.alefMadda, char.alefHamzaAbove, char.alefHamzaBelow);

/** With wasla, wavy or high hamza, with digits of Kashmiri, with the strokes of old Qurans. */
const rareAlefs = /* @__PURE__ */ [0x671, 0x672, 0x673, 0x675, 0x773, 0x774].concat(
  /* @__PURE__ */ range(0x870, 0x882),
);

/** Alef for alef with hamza, madda, wasla or anything else. */
export const bareAlef = (): Fold[] => [
  ...foldAll(hamzaAlefs, char.alef),
  ...foldAll(rareAlefs, char.alef),
];

export const alef = /* @__PURE__ */ namedStep("alef", {
  bare: {
    loss: "hamza, madda and wasla on alef: أن, إن and آن look the same",
    work: () => ({ letters: bareAlef() }),
  },
  "hamza-only": {
    loss: "hamza and madda on alef; wasla stays",
    work: () => ({ letters: foldAll(hamzaAlefs, char.alef) }),
  },
  common: {
    loss: "hamza, madda and wasla on alef; rare alefs stay",
    work: () => ({ letters: foldAll(hamzaAlefs + char.alefWasla, char.alef) }),
  },
  wasla: {
    loss: "wasla on alef; hamza and madda stay",
    work: () => ({ letters: foldAll(char.alefWasla, char.alef) }),
  },
});

const hamzaLetters = /* @__PURE__ */ joined(hamzaAlefs, char.wawHamza, char.yehHamza);

const composing = /* @__PURE__ */ joined(char.maddah, char.hamzaAbove, char.hamzaBelow);

/** Tells whether a letter's marks, from `at` on, hold one that stays and may make a letter with it. */
function mayCompose(text: string, at: number, { image }: RuleContext): boolean {
  for (let end = at; isArabicMark(text.charCodeAt(end)); end++) {
    const mark = text[end] as string;
    if (composing.includes(mark) && image(mark) !== "") return true;
  }
  return false;
}

/** Replaces letters that end a word, by what they are or will be folded to. */
const atWordEnd =
  (replacements: Readonly<Record<string, string>>) =>
  (context: RuleContext) =>
  (text: string, edit: Edit) => {
    for (let at = 0; at < text.length; at++) {
      const letter = text[at] as string;
      const replacement = replacements[letter] ?? replacements[context.image(letter)];
      if (replacement === undefined || context.neighbours.letterAfter(text, at + 1)) continue;
      if (!mayCompose(text, at + 1, context)) edit(at, at + 1, replacement);
    }
  };

export const finalHamza = /* @__PURE__ */ namedStep("finalHamza", {
  hamza: {
    loss: "the seat of a hamza that ends a word: لؤلؤ becomes لؤلء",
    work: () => ({
      wordRule: atWordEnd(
        Object.fromEntries(Array.from(hamzaLetters, (letter) => [letter, char.hamza])),
      ),
    }),
  },
});

const seated = /* @__PURE__ */ joined(char.wawHamza, char.yehHamza);
const seats = /* @__PURE__ */ joined(char.waw, char.yeh);

/** Waw and yeh for those with hamza. */
export const hamzaSeats = (): Fold[] => foldPairs(seated, seats);

export const hamza = /* @__PURE__ */ namedStep("hamza", {
  seat: {
    loss: "hamza on waw and yeh: سؤال and سوال look the same",
    work: () => ({ letters: hamzaSeats() }),
  },
  bare: {
    loss: "hamza on waw, yeh and the hehs and yehs of other languages (ۀ ۂ ۓ)",
    work: () => ({ letters: foldPairs(`${seated}ۀۂۓ`, `${seats}ەہے`) }),
  },
  hamza: {
    loss: "the seat of hamza: شؤون and شئون look the same",
    work: () => ({ letters: foldAll(seated, char.hamza) }),
  },
  remove: {
    loss: "hamza with its seat: سؤال becomes سال",
    work: () => ({ letters: foldAll(seated, "") }),
  },
});

export const loneHamza = /* @__PURE__ */ namedStep("loneHamza", {
  remove: {
    loss: "hamza that stands on the line: سماء becomes سما",
    work: () => ({ letters: foldAll(char.hamza + char.highHamza, "") }),
  },
});

/** Yeh for alef maksura. */
export const yehForAlefMaksura = (): Fold[] => foldAll(char.alefMaksura, char.yeh);

export const alefMaksura = /* @__PURE__ */ namedStep("alefMaksura", {
  yeh: {
    loss: "whether a word ends in alef maksura or yeh: على and علي look the same",
    work: () => ({ letters: yehForAlefMaksura() }),
  },
  "yeh-final": {
    loss: "whether a word ends in alef maksura or yeh; inside words alef maksura stays",
    work: () => ({ wordRule: atWordEnd({ [char.alefMaksura]: char.yeh }) }),
  },
  maksura: {
    loss: "the dots of yeh, inside words as well",
    work: () => ({ letters: foldAll(char.yeh, char.alefMaksura) }),
  },
  "maksura-final": {
    loss: "the dots of yeh at the end of words, as Egyptian print leaves them out",
    work: () => ({ wordRule: atWordEnd({ [char.yeh]: char.alefMaksura }) }),
  },
});

/** Heh for teh marbuta. */
export const hehForTehMarbuta = (): Fold[] => foldAll(char.tehMarbuta, char.heh);

export const tehMarbuta = /* @__PURE__ */ namedStep("tehMarbuta", {
  heh: {
    loss: "whether a word ends in teh marbuta or heh: كرة and كره look the same",
    work: () => ({ letters: hehForTehMarbuta() }),
  },
  teh: {
    loss: "whether a word ends in teh marbuta or teh: صلاة and صلات look the same",
    work: () => ({ letters: foldAll(char.tehMarbuta, char.teh) }),
  },
  remove: {
    loss: "teh marbuta: كاتبة and كاتب look the same",
    work: () => ({ letters: foldAll(char.tehMarbuta, "") }),
  },
});

/** Joins hamza and alef that begin a word into alef with madda: ءامن, as the Quran spells it. */
const composeMadda =
  ({ image, neighbours }: RuleContext) =>
  (text: string, edit: Edit) => {
    for (let at = 0; at < text.length; at++) {
      if (image(text[at] as string) !== char.hamza) continue;
      let end = at + 1;
      while (isArabicMark(text.charCodeAt(end)) || image(text[end] ?? "end") === "") end++;
      if (image(text[end] ?? "") === char.alef && !neighbours.letterBefore(text, at)) {
        edit(at, end + 1, char.alefMadda);
        at = end;
      }
    }
  };

/** Writes آ as two letters, unless a mark on it would make another letter of the alef. */
const spellOutMadda = (context: RuleContext) => (text: string, edit: Edit) => {
  for (let at = text.indexOf(char.alefMadda); at >= 0; ) {
    if (!mayCompose(text, at + 1, context)) edit(at, at + 1, char.hamza + char.alef);
    at = text.indexOf(char.alefMadda, at + 1);
  }
};

export const alefMadda = /* @__PURE__ */ namedStep("alefMadda", {
  "hamza-alef": {
    loss: "whether آ was written as one letter or as ءا",
    work: () => ({ wordRule: spellOutMadda }),
  },
  madda: {
    loss: "whether a word began with آ or with ءا, and the vowel between the two",
    work: () => ({ wordRule: composeMadda }),
  },
});
