import { type Context, contextClass, contextFeatures, contextSlots, gap } from "../src/context.js";
import type { Cut } from "../src/cut.js";
import { FEATURES } from "../src/feature-layout.js";
import { createFeatureList } from "../src/feature-list.js";
import { isKnownEnough } from "../src/known-enough.js";
import { type Lexicon, readLexicon } from "../src/lexicon.js";
import { listCuts } from "../src/list-cuts.js";
import type { CliticModel } from "../src/model.js";
import { standardChains } from "../src/proclitics.js";
import { isPersonal } from "../src/voice.js";
import { addWordFeatures } from "../src/word-features.js";
import { readSentences } from "./annotated-sentences.js";
import { readAnnotations } from "./annotations.js";
import { type Example, fitWeights } from "./fit-weights.js";
import { packLexicon, packWeights } from "./pack-model.js";
import type { TreebankWord } from "./treebank.js";

/** What a model is made from. */
export interface TrainingOptions {
  readonly counts: ReadonlyMap<string, number>;
  /** Word forms counted less often are left out of the lexicon. */
  readonly leastCount: number;
  /** Width of the hashes that stand for word forms. */
  readonly hashBits: number;
  /** What to train without, to see what it is worth. */
  readonly without?: "context" | "sentences" | "annotations";
}

const PENALTY = 0.6;
// Their clitics are twice as dense as those of news.
const SENTENCE_WEIGHT = 0.5;
const HASTY_WEIGHT = 0.05;
const HASTY_ARTICLE_WEIGHT = 0.2;
const HASTY_ARTICLE_COUNT = 20;
const ONLY_LETTERS = /^[\u0621-\u064a]+$/;

function endsOf({ chain, stemStart, stemEnd, article, pronoun }: Cut, length: number): number[] {
  const ends: number[] = [];
  for (const { letters } of chain.clitics) ends.push((ends.at(-1) ?? 0) + letters.length);
  if (stemEnd > stemStart - article) ends.push(stemEnd);
  if (pronoun !== "") ends.push(length);
  return ends;
}

type Gold = Pick<TreebankWord, "letters" | "ends" | "article">;

function rightCuts({ letters, ends, article }: Gold, cuts: readonly Cut[]): boolean[] {
  const cutsRight = cuts.map((cut) => endsOf(cut, letters.length).join() === ends.join());
  const allRight = cuts.map(
    (cut, i) => cutsRight[i] === true && (article === undefined || cut.article > 0 === article),
  );
  return allRight.includes(true) ? allRight : cutsRight;
}

// As `isPersonal` judges the right cut: how many such words there are in each sentence.
function countPersonal(words: readonly TreebankWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (isPersonalGold(word)) counts.set(word.sent, (counts.get(word.sent) ?? 0) + 1);
  }
  return counts;
}

function isPersonalGold(word: TreebankWord): boolean {
  const cuts = listCuts(word.letters, standardChains);
  const right = cuts[rightCuts(word, cuts).indexOf(true)];
  return right !== undefined && isPersonal(word.letters, right);
}

function contextOf(
  words: readonly TreebankWord[],
  i: number,
  personal: ReadonlyMap<string, number>,
): Context {
  const word = words[i] as TreebankWord;
  const { sent, start, end } = word;
  const others = (personal.get(sent) ?? 0) - (isPersonalGold(word) ? 1 : 0);
  const before = words[i - 1]?.sent === sent ? words[i - 1] : undefined;
  const after = words[i + 1]?.sent === sent ? words[i + 1] : undefined;
  return {
    before: before ? contextClass(before.letters) : 0,
    after: after ? contextClass(after.letters) : 0,
    gapBefore: before === undefined ? gap.end : start - before.end > 1 ? gap.wide : gap.narrow,
    gapAfter: after === undefined ? gap.end : after.start - end > 1 ? gap.wide : gap.narrow,
    voice: others > 0 ? 1 : 0,
  };
}

function featuresOf(letters: string, cuts: readonly Cut[], lexicon: Lexicon, context?: Context) {
  lexicon.open(letters);
  return cuts.map((cut) => {
    list.clear();
    addWordFeatures(letters, cut, lexicon, list);
    const around = context ? contextFeatures(contextSlots(letters, cut), context) : [];
    for (const feature of around) list.add(feature);
    return list.toArray();
  });
}

const list = createFeatureList();

/** The example of a word. A word with one possible cut teaches nothing. */
function exampleOf(word: Gold, lexicon: Lexicon, weight: number, context?: Context): Example[] {
  if (!ONLY_LETTERS.test(word.letters)) return [];
  lexicon.open(word.letters);
  const cuts = listCuts(word.letters, standardChains).filter((cut) =>
    isKnownEnough(word.letters, cut, lexicon),
  );
  const right = rightCuts(word, cuts);
  if (cuts.length === 1 || !right.includes(true)) return [];
  return [{ cuts: featuresOf(word.letters, cuts, lexicon, context), right, weight }];
}

/** A word and, where it has a hamza on or under an alef, the word as hasty writers spell it. */
function examplesOf(word: Gold, lexicon: Lexicon, weight: number, context?: Context): Example[] {
  const hasty = word.letters.replace(/[أإ]/g, "ا");
  const examples = exampleOf(word, lexicon, weight, context);
  if (hasty === word.letters) return examples;
  const misspelt = { ...word, letters: hasty };
  return [...examples, ...exampleOf(misspelt, lexicon, weight * HASTY_WEIGHT, context)];
}

/**
 * Forms that begin with أل or إل (ألمانيا, إلغاء), without the hamza: what looks like an article is
 * none. Forms that are as frequent without hamza are left out, for they may be other words.
 */
function hastyArticles(counts: ReadonlyMap<string, number>, lexicon: Lexicon): Example[] {
  const examples: Example[] = [];
  for (const [form, count] of counts) {
    if (count < HASTY_ARTICLE_COUNT || form.length < 5 || !/^[أإ]ل/.test(form)) continue;
    const letters = `ا${form.slice(1)}`;
    if ((counts.get(letters) ?? 0) * 4 > count) continue;
    const cuts = listCuts(letters, standardChains);
    const right = cuts.map((cut) => cut.article === 0);
    examples.push({
      cuts: featuresOf(letters, cuts, lexicon),
      right,
      weight: HASTY_ARTICLE_WEIGHT,
    });
  }
  return examples;
}

/** Trains a model. The same input gives the same model, byte for byte. */
export function trainModel(words: readonly TreebankWord[], options: TrainingOptions): CliticModel {
  const packed = packLexicon(options.counts, options.leastCount, options.hashBits);
  const lexicon = readLexicon(Buffer.from(packed, "base64"));
  const { without, counts } = options;
  const withContext = (of: readonly TreebankWord[], weight: number) => {
    const personal = countPersonal(of);
    const context = (i: number) => (without === "context" ? undefined : contextOf(of, i, personal));
    return of.flatMap((word, i) => examplesOf(word, lexicon, weight, context(i)));
  };
  const annotated = without === "annotations" ? [] : readAnnotations();
  const examples = [
    ...withContext(words, 1),
    ...(without === "annotations" || without === "sentences"
      ? []
      : withContext(readSentences(), SENTENCE_WEIGHT)),
    ...annotated.flatMap((word) => examplesOf(word, lexicon, 1)),
    ...hastyArticles(counts, lexicon),
  ];
  const weights = fitWeights(examples, FEATURES, PENALTY);
  return { lexicon: packed, ...packWeights(weights) };
}
