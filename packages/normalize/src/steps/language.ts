import type { Fold } from "../engine/fold-table.js";
import { sorani, uyghur } from "../rules/heh-letters.js";
import { foldAll, namedStep } from "../step.js";

// The Arabic script has several letters that look alike and that keyboards of one language put
// where another has its own: four kafs, five yehs, seven hehs. A text in one language that was
// typed with the keyboard of another mixes them.

/** Letters folded to one: `{ to: from }`. */
type Families = Readonly<Record<string, string>>;

const folds = (families: Families): Fold[] =>
  Object.entries(families).flatMap(([to, from]) => foldAll(from, to));

const arabic: Families = {
  ك: "کڪ",
  ي: "یۍېے",
  ئ: "ۓ",
  ه: "ہھەۀۂ",
  ة: "ۃ",
};

const persian: Families = {
  ک: "كڪ",
  ی: "يىۍے",
  ئ: "ۓ",
  ه: "ہھە",
  ۀ: "ۂ",
  ة: "ۃ",
};

const urdu: Families = {
  ک: "كڪ",
  ی: "يى",
  ہ: "هە",
  ۂ: "ۀ",
  ۃ: "ة",
};

const pashto: Families = {
  ک: "كڪ",
  ی: "ى",
  ه: "ہھە",
  ګ: "گ",
};

/** Sindhi tells ک (kh) and ڪ (k) apart, so only the Arabic kaf folds. */
const sindhi: Families = { ڪ: "ك", ي: "یى", ه: "ہ" };

const kurdish: Families = {
  ک: "كڪ",
  ی: "يى",
  ه: "ھہ",
  ە: "ة",
  ڕ: "ڒ",
};

/** Uyghur keeps the Arabic kaf and tells ي (y) and ى (i) apart. */
const uyghurLetters: Families = { ك: "کڪ", ي: "ی", ھ: "ہه" };

const loss = (name: string) => `which keyboard look-alikes of ${name} letters were typed`;

export const language = namedStep("language", {
  ar: { loss: loss("Arabic"), work: () => ({ letters: folds(arabic) }) },
  fa: { loss: loss("Persian"), work: () => ({ letters: folds(persian) }) },
  ur: { loss: loss("Urdu"), work: () => ({ letters: folds(urdu) }) },
  ps: { loss: loss("Pashto"), work: () => ({ letters: folds(pashto) }) },
  sd: { loss: loss("Sindhi"), work: () => ({ letters: folds(sindhi) }) },
  ckb: {
    loss: loss("Sorani Kurdish"),
    work: () => ({ letters: folds(kurdish), shapeRule: sorani }),
  },
  ug: {
    loss: loss("Uyghur"),
    work: () => ({ letters: folds(uyghurLetters), shapeRule: uyghur }),
  },
});

/** Letters other languages added, by the Arabic letter whose shape or sound is nearest. */
const nearest: Families = {
  ا: "ٲٳٵ",
  ب: "ٻپڀݐݑݒݓݔݕݖ",
  ت: "ٹٺټٿ",
  ث: "ٽ",
  ج: "ڃڄچڇڿ",
  خ: "ځڂڅ",
  د: "ڈډڊڋڌڍڎڏڐۮ",
  ر: "ڑڒړڔڕږۯ",
  ز: "ڗژڙ",
  س: "ښڛ",
  ش: "ڜۺ",
  ص: "ڝ",
  ض: "ڞۻ",
  ظ: "ڟ",
  غ: "ڠۼ",
  ف: "ڡڢڣڤڥڦ",
  ق: "ٯڧڨ",
  ك: "ګڬڭڮگڰڱڲڳڴݢݣݤ",
  ل: "ڵڶڷڸ",
  ن: "ںڹڻڼڽ",
  ه: "ۿ",
  و: "ۄۅۆۇۈۉۊۋۏ",
  ي: "ؠؽؾؿێۑ",
};

export const foreignLetters = namedStep("foreignLetters", {
  nearest: {
    loss: "letters that Arabic lacks: پ becomes ب, گ becomes ك, ڤ becomes ف",
    work: () => ({ letters: folds(nearest) }),
  },
});
