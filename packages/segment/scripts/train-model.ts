import { type Context, contextClass, contextFeatures, contextSlots, gap } from "../src/context.js";
import type { Cut } from "../src/cut.js";
import { FEATURES } from "../src/feature-layout.js";
import { createFeatureList } from "../src/feature-list.js";
import { type Lexicon, readLexicon } from "../src/lexicon.js";
import { listCuts } from "../src/list-cuts.js";
import type { CliticModel } from "../src/model.js";
import { standardChains } from "../src/proclitics.js";
import { addWordFeatures } from "../src/word-features.js";
import { type AnnotatedWord, readAnnotations } from "./annotations.js";
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
}

const PENALTY = 0.6;
const ANNOTATION_WEIGHT = Number(process.env.AW ?? 1);
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

function contextOf(words: readonly TreebankWord[], i: number): Context {
  const { sent, start, end } = words[i] as TreebankWord;
  const before = words[i - 1]?.sent === sent ? words[i - 1] : undefined;
  const after = words[i + 1]?.sent === sent ? words[i + 1] : undefined;
  return {
    before: before ? contextClass(before.letters) : 0,
    after: after ? contextClass(after.letters) : 0,
    gapBefore: before === undefined ? gap.end : start - before.end > 1 ? gap.wide : gap.narrow,
    gapAfter: after === undefined ? gap.end : after.start - end > 1 ? gap.wide : gap.narrow,
  };
}

/** The examples of treebank words in their sentences. Words with one possible cut teach nothing. */
function examplesOf(words: readonly TreebankWord[], lexicon: Lexicon): Example[] {
  const list = createFeatureList();
  return words.flatMap((word, i) => {
    if (!ONLY_LETTERS.test(word.letters)) return [];
    const cuts = listCuts(word.letters, standardChains);
    const right = rightCuts(word, cuts);
    if (cuts.length === 1 || !right.includes(true)) return [];
    const context = contextOf(words, i);
    const features = cuts.map((cut) => {
      list.clear();
      addWordFeatures(word.letters, cut, lexicon, list);
      for (const feature of contextFeatures(contextSlots(word.letters, cut), context)) {
        list.add(feature);
      }
      return list.toArray();
    });
    return [{ cuts: features, right, weight: 1 }];
  });
}

/** Examples without context. */
function annotatedExamples(words: readonly AnnotatedWord[], lexicon: Lexicon): Example[] {
  const list = createFeatureList();
  return words.map((word) => {
    const cuts = listCuts(word.letters, standardChains);
    const right = rightCuts(word, cuts);
    if (!right.includes(true)) throw new Error(`no such cut: ${word.letters} ${word.ends}`);
    const features = cuts.map((cut) => {
      list.clear();
      addWordFeatures(word.letters, cut, lexicon, list);
      return list.toArray();
    });
    return { cuts: features, right, weight: ANNOTATION_WEIGHT };
  });
}

/** Trains a model. The same input gives the same model, byte for byte. */
export function trainModel(words: readonly TreebankWord[], options: TrainingOptions): CliticModel {
  const packed = packLexicon(options.counts, options.leastCount, options.hashBits);
  const lexicon = readLexicon(Buffer.from(packed, "base64"));
  const annotated = process.env.AW === "0" ? [] : annotatedExamples(readAnnotations(), lexicon);
  const examples = [...examplesOf(words, lexicon), ...annotated];
  const weights = fitWeights(examples, FEATURES, PENALTY);
  return { lexicon: packed, ...packWeights(weights) };
}
