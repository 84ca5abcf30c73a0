import { isArabicMark } from "@warraq/unicode";
import { char, range } from "../char.js";
import type { Edit } from "../engine/edits.js";
import { foldAll, foldPairs, namedStep, type RuleContext } from "../step.js";

const hamzaAlefs = char.alefMadda + char.alefHamzaAbove + char.alefHamzaBelow;

/** With wasla, wavy or high hamza, with digits of Kashmiri, with the strokes of old Qurans. */
const rareAlefs = [0x671, 0x672, 0x673, 0x675, 0x773, 0x774, ...range(0x870, 0x882)];

export const alef = namedStep("alef", {
  bare: {
    loss: "hamza, madda and wasla on alef: أن, إن and آن look the same",
    work: () => ({
      letters: [...foldAll(hamzaAlefs, char.alef), ...foldAll(rareAlefs, char.alef)],
    }),
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

const hamzaLetters = hamzaAlefs + char.wawHamza + char.yehHamza;

const composing = char.maddah + char.hamzaAbove + char.hamzaBelow;

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

export const finalHamza = namedStep("finalHamza", {
  hamza: {
    loss: "the seat of a hamza that ends a word: لؤلؤ becomes لؤلء",
    work: () => ({
      wordRule: atWordEnd(
        Object.fromEntries(Array.from(hamzaLetters, (letter) => [letter, char.hamza])),
      ),
    }),
  },
});

const seated = char.wawHamza + char.yehHamza;
const seats = char.waw + char.yeh;

export const hamza = namedStep("hamza", {
  seat: {
    loss: "hamza on waw and yeh: سؤال and سوال look the same",
    work: () => ({ letters: foldPairs(seated, seats) }),
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

export const loneHamza = namedStep("loneHamza", {
  remove: {
    loss: "hamza that stands on the line: سماء becomes سما",
    work: () => ({ letters: foldAll(char.hamza + char.highHamza, "") }),
  },
});

export const alefMaksura = namedStep("alefMaksura", {
  yeh: {
    loss: "whether a word ends in alef maksura or yeh: على and علي look the same",
    work: () => ({ letters: foldAll(char.alefMaksura, char.yeh) }),
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

export const tehMarbuta = namedStep("tehMarbuta", {
  heh: {
    loss: "whether a word ends in teh marbuta or heh: كرة and كره look the same",
    work: () => ({ letters: foldAll(char.tehMarbuta, char.heh) }),
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

export const alefMadda = namedStep("alefMadda", {
  "hamza-alef": {
    loss: "whether آ was written as one letter or as ءا",
    work: () => ({ wordRule: spellOutMadda }),
  },
  madda: {
    loss: "whether a word began with آ or with ءا, and the vowel between the two",
    work: () => ({ wordRule: composeMadda }),
  },
});
