import { applyBound } from "./grammar/bound.js";
import { isNumber, isWord, type Words } from "./grammar/cursor.js";
import { readDigits } from "./grammar/digits.js";
import type { Found } from "./grammar/found.js";
import { vulgarAt } from "./grammar/mixed.js";
import { makeFraction } from "./grammar/pair.js";
import { joinRange } from "./grammar/range.js";
import { shareMonth } from "./grammar/range-calendar.js";
import { readWord } from "./grammar/words.js";
import type { Entry } from "./lexicon/entry.js";
import { allowsReading, lexicon, startsMention } from "./lexicon/lexicon.js";
import type { Mention, NumberPart } from "./mention.js";
import type { Settings } from "./options.js";
import { CurrencyResolver, inMainUnit, namedCurrencies } from "./resolve.js";
import { Scanner } from "./scan/scanner.js";

function readAt(t: Words, i: number): Found | undefined {
  if (isNumber(t, i)) return readDigits(t, i);
  if (isWord(t, i)) return readWord(t, i);
  const value = vulgarAt(t, i);
  return value && makeFraction(t, i, i + 1, value);
}

/** Every mention in reading order, ranges not joined yet. */
function readAll(t: Words): Found[] {
  const all: Found[] = [];
  for (const i of t.triggers) {
    if (i < t.consumed) continue;
    const found = readAt(t, i);
    if (!found) continue;
    if (found.kind !== "ordinal" && found.kind !== "other") applyBound(t, found);
    all.push(found);
    t.consumed = found.next;
  }
  return all;
}

function joinRanges(t: Words, all: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const found of all) {
    const previous = joined[joined.length - 1];
    const range = previous && joinRange(t, previous, found);
    if (!range) joined.push(found);
    else {
      if (range.bound === undefined && range.minInclusive === undefined) applyRangeBound(t, range);
      joined[joined.length - 1] = range;
    }
  }
  return joined;
}

/** Only approximators bound a range as a whole: نحو 10 إلى 20, 50 إلى 70 تقريبًا. */
function applyRangeBound(t: Words, range: Found): void {
  const probe: Found = { ...range };
  applyBound(t, probe);
  if (probe.bound === "about") range.bound = "about";
}

function partsOf(t: Words, found: Found): readonly NumberPart[] | undefined {
  return found.parts?.map(({ start, next, kind, value }) => {
    const end = t.end[next - 1] as number;
    return { start, end, kind, value, text: t.text.slice(start, end) };
  });
}

/** A record while it is being filled. */
type Changing<T> = { -readonly [K in keyof T]: T[K] };

const noCurrencies: ReadonlySet<string> = new Set();

/** Turns text into mentions. Set up once, used for any number of texts. */
export class NumberFinder {
  private readonly scanner: Scanner<Entry>;

  constructor(private readonly settings: Settings) {
    this.scanner = new Scanner({
      table: lexicon(),
      starts: startsMention,
      allows: allowsReading,
      commaIsDecimal: settings.commaIsDecimal,
    });
  }

  /** A resolver for one text. */
  createResolver(): CurrencyResolver {
    return new CurrencyResolver(this.settings.currency);
  }

  /** Adds the mentions of one line of `text`, from `from` to `to`, to `mentions`. */
  findInLine(
    text: string,
    resolver: CurrencyResolver,
    from: number,
    to: number,
    mentions: Mention[],
  ): Mention[] {
    const t = this.scanner.scan(text, from, to);
    t.currency = this.settings.currency;
    if (t.triggers.length === 0) return mentions;
    const { kinds } = this.settings;
    let named: ReadonlySet<string> | undefined;
    const all = joinRanges(t, readAll(t));
    shareMonth(t, all);
    for (const found of all) {
      if (found.money) named ??= namedCurrencies(t);
      const mention = this.finish(t, found, resolver, named ?? noCurrencies);
      if (!kinds || kinds.has(mention.kind)) mentions.push(mention);
    }
    return mentions;
  }

  private finish(
    t: Words,
    found: Found,
    resolver: CurrencyResolver,
    named: ReadonlySet<string>,
  ): Mention {
    const { start, kind } = found;
    const end = t.end[found.next - 1] as number;
    const currency = found.money && resolver.resolve(found.money, named);
    const mention: Changing<Mention> = {
      start,
      end,
      text: t.text.slice(start, end),
      kind,
      value: currency && kind === "money" ? inMainUnit(found, currency) : found.value,
      bound: found.bound ?? "exact",
      scope: { start: found.scopeStart ?? start, end: Math.max(found.scopeEnd ?? end, end) },
    };
    if (kind === "range") {
      mention.min = found.min ?? null;
      mention.max = found.max ?? null;
    }
    if (found.minInclusive !== undefined) mention.minInclusive = found.minInclusive;
    if (found.maxInclusive !== undefined) mention.maxInclusive = found.maxInclusive;
    if (found.unit !== undefined) mention.unit = found.unit as NonNullable<Mention["unit"]>;
    if (currency) {
      mention.currency = currency.currency;
      mention.currencyCandidates = currency.candidates;
      mention.inferred = currency.inferred;
    }
    if (found.numerator !== undefined && found.denominator !== undefined) {
      mention.numerator = found.numerator;
      mention.denominator = found.denominator;
    }
    if (found.hijri) mention.calendar = "hijri";
    if (found.vague) mention.vague = true;
    const parts = partsOf(t, found);
    if (parts) mention.parts = parts;
    return mention;
  }
}
