import type { CliticModel } from "../src/model.js";
import { readOptions } from "../src/options.js";
import { segmenterOf } from "../src/segmenter.js";
import type { TreebankWord } from "./treebank.js";

const FOLDS = 10;
const ONLY_LETTERS = /^[\u0621-\u064a]+$/;

/** The document of a sentence: `n01001011` is sentence 011 of `n01001`. */
const documentOf = ({ sent }: TreebankWord) => sent.slice(0, -3);

// Words are set where they stood: tatweel for their tashkeel, spaces for the signs between them.
function textOf(words: readonly TreebankWord[]): string {
  return words.reduce(
    (text, { start, end, letters }) => text.padEnd(start) + letters.padEnd(end - start, "ـ"),
    "",
  );
}

function bySentence(words: readonly TreebankWord[]): TreebankWord[][] {
  const sentences = new Map<string, TreebankWord[]>();
  for (const word of words) {
    const sentence = sentences.get(word.sent);
    if (sentence) sentence.push(word);
    else sentences.set(word.sent, [word]);
  }
  return [...sentences.values()];
}

/** Shares of words cut right under two schemes. */
export interface Accuracy {
  readonly atb: number;
  readonly d3: number;
}

function isRight(
  { start, ends, article }: TreebankWord,
  pieces: readonly { start: number; role: string }[],
): boolean {
  const found = pieces.findIndex(({ role }) => role === "article");
  // The gold leaves the article on its stem.
  const places = pieces.filter((_, i) => found < 0 || i !== found + 1).map((piece) => piece.start);
  const gold = [0, ...ends.slice(0, -1)].map((place) => place + start);
  return places.join() === gold.join() && (article === undefined || found >= 0 === article);
}

/** Trains on nine tenths of the documents and judges the tenth, ten times. */
export function crossValidate(
  words: readonly TreebankWord[],
  train: (seen: readonly TreebankWord[]) => CliticModel,
): Accuracy {
  const documents = [...new Set(words.map(documentOf))].sort();
  const foldOf = new Map(documents.map((document, i) => [document, i % FOLDS]));
  const inFold = (word: TreebankWord, fold: number) => foldOf.get(documentOf(word)) === fold;
  const right = { atb: 0, d3: 0 };
  let total = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(words.filter((word) => !inFold(word, fold)));
    for (const sentence of bySentence(words.filter((word) => inFold(word, fold)))) {
      const text = textOf(sentence);
      const judged = sentence.filter(({ letters }) => ONLY_LETTERS.test(letters));
      total += judged.length;
      for (const scheme of ["atb", "d3"] as const) {
        const found = segmenterOf(model, readOptions({ scheme })).segment(text);
        const at = new Map(found.map((word) => [word.start, word.segments]));
        for (const word of judged) {
          const gold = scheme === "atb" ? { ...word, article: undefined } : word;
          if (isRight(gold, at.get(word.start) ?? [])) right[scheme] += 1;
        }
      }
    }
  }
  return { atb: right.atb / total, d3: right.d3 / total };
}
