import { type Block, type ClassifyOptions, createClassifier } from "@warraq/boilerplate";
import { createNumberFinder, type Mention, type NumberOptions } from "@warraq/numbers";
import {
  type CliticSegmenter,
  createCliticSegmenter,
  type SegmentedWord,
  type SegmentOptions,
} from "@warraq/segment";
import { type Sentence, sentences, type Token, tokenize } from "@warraq/tokenize";
import { type Span, shift } from "@warraq/unicode";
import { regions } from "./regions.js";
import { shiftMention } from "./shift-mention.js";
import { shiftWord } from "./shift-word.js";

/** What `analyze` finds; every span points into the text that was passed in. */
export interface Analysis {
  /** The headline, if the page has one. */
  readonly title: (Span & { readonly text: string }) | null;
  /** The article without furniture. */
  readonly text: string;
  /** Every line, or part of a line, with its label, verdict and reason. */
  readonly blocks: readonly Block[];
  /** The sentences of the article. */
  readonly sentences: readonly Sentence[];
  /** The tokens of the article, without white space. */
  readonly tokens: readonly Token[];
  /** Numbers, amounts of money, dates and times of the article. */
  readonly numbers: readonly Mention[];
  /** The words of the article split into clitics; there when `segments` was asked for. */
  readonly words?: readonly SegmentedWord[];
}

/** Options of the stages; each is handed on as it is. */
export interface AnalyzeOptions {
  /** What counts as furniture; see `classify` of `@warraq/boilerplate`. */
  readonly boilerplate?: ClassifyOptions;
  /** Country and kinds of numbers; see `findNumbers` of `@warraq/numbers`. */
  readonly numbers?: NumberOptions;
  /** Split clitics as well: `true`, or the options of `segment` of `@warraq/segment`. Default `false`. */
  readonly segments?: boolean | SegmentOptions;
}

/**
 * Cleans a page and finds what is in its article, as `analyze` does, with the set-up done once.
 *
 * Throws a `TypeError` or `RangeError` on a wrong option, never on text.
 *
 * @example
 * createAnalyzer()("بلغ السعر خمسة دولارات.").numbers[0]?.value; // => "5"
 */
export function createAnalyzer(options: AnalyzeOptions = {}): (text: string) => Analysis {
  const classifier = createClassifier(options.boilerplate);
  const finder = createNumberFinder(options.numbers);
  const segmenter = segmenterOf(options.segments);

  return (text) => {
    const { blocks, text: articleText } = classifier.classify(text);
    const article = regions(blocks);
    /** Runs a stage over each region and moves what it finds into the text's own coordinates. */
    const overArticle = <T extends Span>(
      stage: (region: string) => readonly T[],
      move: (found: T, by: number) => T = shift,
    ): T[] =>
      article.flatMap(({ start, end }) =>
        stage(text.slice(start, end)).map((found) => move(found, start)),
      );
    return {
      title: titleOf(text, blocks),
      text: articleText,
      blocks,
      sentences: overArticle((region) => sentences(region)),
      tokens: overArticle((region) => tokenize(region)),
      numbers: overArticle((region) => finder.find(region), shiftMention),
      ...(segmenter && { words: overArticle((region) => segmenter.segment(region), shiftWord) }),
    };
  };
}

function segmenterOf(option: boolean | SegmentOptions = false): CliticSegmenter | undefined {
  return option === false ? undefined : createCliticSegmenter(option === true ? {} : option);
}

/** The first block that is a title, without the white space around it. */
function titleOf(text: string, blocks: readonly Block[]): Analysis["title"] {
  const block = blocks.find(({ label }) => label === "title");
  return block === undefined ? null : withText(text, block);
}

function withText(text: string, { start, end }: Span): Span & { readonly text: string } {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  const trimmed = slice.trim();
  return { start: from, end: from + trimmed.length, text: trimmed };
}

/**
 * Cleans a page and finds what is in its article: which lines stay and why the others go, and the
 * sentences, tokens, numbers and amounts of money of what stays.
 *
 * All spans are UTF-16 offsets into `text`, also where furniture stood before them. Any string is
 * fine; time is linear in its length. Throws a `TypeError` or `RangeError` on a wrong option.
 *
 * @example
 * analyze("ارتفع السعر إلى 20 دولارا.\nشارك المقال").text; // => "ارتفع السعر إلى 20 دولارا."
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return createAnalyzer(options)(text);
}
