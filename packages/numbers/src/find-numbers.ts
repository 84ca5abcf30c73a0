import { NumberFinder } from "./find.js";
import type { Mention } from "./mention.js";
import { type NumberOptions, readOptions } from "./options.js";

/** Functions that share one set-up. */
export interface NumberFinderFunctions {
  /** Every numeric expression of the text, in reading order. */
  readonly find: (text: string) => Mention[];
  /** The mention that the whole text is, or undefined. */
  readonly parse: (text: string) => Mention | undefined;
  /** The mentions of a long text one by one, read line by line. */
  readonly iterate: (text: string) => IterableIterator<Mention>;
}

const isBlank = (code: number) => code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0;

/** Offsets of the text without blanks and a final full stop. */
function trimmed(text: string): { start: number; end: number } {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The end of the line that starts at `from`, its line end included. */
function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at + 1;
}

/**
 * Makes finders with options checked and tables set up once.
 *
 * @throws TypeError or RangeError for a wrong option, naming it.
 * @example
 * createNumberFinder({ country: "KW" }).parse("5 دنانير")?.currency // => "KWD"
 */
export function createNumberFinder(options?: NumberOptions): NumberFinderFunctions {
  const finder = new NumberFinder(readOptions(options));
  function* iterate(text: string): IterableIterator<Mention> {
    const resolver = finder.createResolver();
    for (let from = 0; from < text.length; ) {
      const to = lineEnd(text, from);
      yield* finder.findInLine(text, resolver, from, to, []);
      from = to;
    }
  }
  return {
    find(text) {
      const all: Mention[] = [];
      const resolver = finder.createResolver();
      for (let from = 0; from < text.length; ) {
        const to = lineEnd(text, from);
        finder.findInLine(text, resolver, from, to, all);
        from = to;
      }
      return all;
    },
    iterate,
    parse(text) {
      const { start, end } = trimmed(text);
      const [mention, ...more] = iterate(text);
      const isWhole = mention?.start === start && mention.end === end;
      return isWhole && more.length === 0 ? mention : undefined;
    },
  };
}

let plain: NumberFinderFunctions | undefined;

function finderFor(options: NumberOptions | undefined): NumberFinderFunctions {
  if (options !== undefined) return createNumberFinder(options);
  plain ??= createNumberFinder();
  return plain;
}

/**
 * Finds every numeric expression of a text: numbers in digits and words, money, percents, ordinals,
 * fractions, ranges, years, dates, times, and digits that are no quantity (kind `other`).
 *
 * Offsets are UTF-16 code units into `text`; values are exact decimal strings. Time and memory are
 * linear in the length of the text.
 *
 * @throws TypeError or RangeError for a wrong option.
 * @example
 * findNumbers("نحو 3 ملايين دولار")[0]?.value // => "3000000"
 */
export function findNumbers(text: string, options?: NumberOptions): Mention[] {
  return finderFor(options).find(text);
}

/**
 * Reads a whole field as one number, amount, date or time; blanks around it do not count.
 *
 * @returns the mention, or undefined if the text is not exactly one.
 * @throws TypeError or RangeError for a wrong option.
 * @example
 * parseNumber("مئتان وخمسون ألفًا")?.value // => "250000"
 */
export function parseNumber(text: string, options?: NumberOptions): Mention | undefined {
  return finderFor(options).parse(text);
}

/**
 * Finds the amounts of money of a text, ranges of money included.
 *
 * @throws TypeError or RangeError for a wrong option.
 * @example
 * findMoney("7 دنانير و250 فلسا", { country: "JO" })[0]?.value // => "7.25"
 */
export function findMoney(text: string, options?: Omit<NumberOptions, "kinds">): Mention[] {
  return finderFor(options)
    .find(text)
    .filter(({ kind, unit }) => kind === "money" || unit === "money");
}

/**
 * The mentions of a long text one by one, read line by line: the same as `findNumbers` gives, in less
 * memory.
 *
 * @throws TypeError or RangeError for a wrong option.
 * @example
 * iterateNumbers("خمسة\nستة").next().value?.value // => "5"
 */
export function iterateNumbers(text: string, options?: NumberOptions): IterableIterator<Mention> {
  return finderFor(options).iterate(text);
}
