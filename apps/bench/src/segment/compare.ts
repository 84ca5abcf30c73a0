import type { CliticSegmenter, SegmentedWord } from "@warraq/segment";
import type { GoldSentence, GoldWord } from "./gold.js";
import { placeWords } from "./place-words.js";

/** What became of one gold word. */
export interface Outcome {
  readonly gold: GoldWord;
  readonly predicted: readonly string[];
  readonly right: boolean;
  readonly confidence: number;
}

const ARABIC_WORD =
  /^(?=.*[\u0621-\u063a\u0641-\u064a])[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ed]+$/;

/** Only words made of Arabic letters, tashkeel and tatweel are counted. */
export const isArabicWord = (word: string): boolean => ARABIC_WORD.test(word);

const same = (a: readonly string[], b: readonly string[]) => a.join("+") === b.join("+");

// Gold that spells what is hidden (ل + الحظر) is compared with the forms, other gold with the text.
function piecesFor(gold: GoldWord, word: SegmentedWord): string[] {
  const surface = gold.segs.join("") === gold.word;
  const dash = word.text.length - gold.word.length;
  return word.segments.map((piece, i) => {
    const text =
      i === word.segments.length - 1 ? piece.text.slice(0, piece.text.length - dash) : piece.text;
    return surface ? text : piece.form;
  });
}

/** Segments a sentence in context and judges each Arabic word; a word not found is wrong. */
export function compare(sentence: GoldSentence, segmenter: CliticSegmenter): Outcome[] {
  const { text, words } = placeWords(sentence);
  // A tatweel that serves as a dash after a word is no part of the gold word.
  const found = new Map(
    segmenter.segment(text).map((word) => {
      const dash = word.text.length - word.text.replace(/ـ+$/, "").length;
      return [`${word.start}-${word.end - dash}`, word];
    }),
  );
  return words
    .filter(({ gold }) => isArabicWord(gold.word))
    .map(({ gold, start, end }) => {
      const word = found.get(`${start}-${end}`);
      if (!word) return { gold, predicted: ["(not found as a word)"], right: false, confidence: 1 };
      const predicted = piecesFor(gold, word);
      return { gold, predicted, right: same(predicted, gold.segs), confidence: word.confidence };
    });
}
