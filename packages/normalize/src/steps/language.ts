import * as char from "../char.js";
import type { Fold } from "../engine/fold-table.js";
import { sorani, soraniHehs, uyghur } from "../rules/heh-letters.js";
import { foldAll, namedStep, type Rule } from "../step.js";

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
  ە: "ة",
  ڕ: "ڒ",
};

/** What Lucene's SoraniNormalizer does: it takes ھ, even at the end of a word, for the other heh. */
const luceneKurdish: Families = { ک: "ك", ی: "يى", ه: "ھ", ە: "ة", ڕ: "ڒ" };

/** What Lucene's PersianNormalizer does, which removes hamza above as well. */
const lucenePersian: Families = { ك: "ک", ي: "یے", ه: "ۀہ", "": char.hamzaAbove };

/** Uyghur keeps the Arabic kaf and tells ي (y) and ى (i) apart. */
const uyghurLetters: Families = { ك: "کڪ", ي: "ی", ھ: "ہه" };

const loss = (name: string) => `which keyboard look-alikes of ${name} letters were typed`;

/** Arabic letters for those that keyboards of other languages put in their place. */
export const arabicLookAlikes = (): Fold[] => folds(arabic);

/** The letters of the language, before other steps build on them and again after those. */
const lettersOf = (families: Families, shapeRule?: Rule) => () => ({
  spelling: folds(families),
  last: folds(families),
  ...(shapeRule && { shapeRule }),
});

export const language = /* @__PURE__ */ namedStep("language", {
  ar: { loss: /* @__PURE__ */ loss("Arabic"), work: /* @__PURE__ */ lettersOf(arabic) },
  fa: { loss: /* @__PURE__ */ loss("Persian"), work: /* @__PURE__ */ lettersOf(persian) },
  ur: { loss: /* @__PURE__ */ loss("Urdu"), work: /* @__PURE__ */ lettersOf(urdu) },
  ps: { loss: /* @__PURE__ */ loss("Pashto"), work: /* @__PURE__ */ lettersOf(pashto) },
  sd: { loss: /* @__PURE__ */ loss("Sindhi"), work: /* @__PURE__ */ lettersOf(sindhi) },
  ckb: {
    loss: /* @__PURE__ */ loss("Sorani Kurdish"),
    work: /* @__PURE__ */ lettersOf(kurdish, soraniHehs),
  },
  "fa-lucene": {
    loss: /* @__PURE__ */ loss(
      "Persian, in favour of Arabic ones as Lucene does it, and hamza above letters",
    ),
    work: () => ({ shape: folds(lucenePersian) }),
  },
  "ckb-lucene": {
    loss: /* @__PURE__ */ loss("Sorani Kurdish, as Lucene does it: not the same when done twice"),
    work: /* @__PURE__ */ lettersOf(luceneKurdish, sorani),
  },
  ug: {
    loss: /* @__PURE__ */ loss("Uyghur"),
    work: /* @__PURE__ */ lettersOf(uyghurLetters, uyghur),
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

export const foreignLetters = /* @__PURE__ */ namedStep("foreignLetters", {
  nearest: {
    loss: "letters that Arabic lacks: پ becomes ب, گ becomes ك, ڤ becomes ف",
    work: () => ({ spelling: folds(nearest) }),
  },
});
