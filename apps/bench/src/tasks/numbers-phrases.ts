import { findNumbers, type Mention } from "@warraq/numbers";
import type { Table } from "../task.js";

interface Expected {
  readonly text: string;
  readonly value: string | null;
  readonly currency: string | null;
  readonly min?: string | null;
  readonly max?: string | null;
  readonly minInclusive?: boolean | null;
  readonly maxInclusive?: boolean | null;
}

/** A phrase of a public test suite, with what is to be found of one kind. */
export interface PhraseRow {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly text: string;
  readonly expected: readonly Expected[];
  readonly core: boolean;
}

/** What the reader found of the kind asked for, as text, start and values. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly currency?: string | null | undefined;
  readonly min?: string | null | undefined;
  readonly max?: string | null | undefined;
  readonly minInclusive?: boolean | null | undefined;
  readonly maxInclusive?: boolean | null | undefined;
}

/** Cardinals and fractions, also inside money, ranges and dates. */
function numbersOf(mention: Mention): Item[] {
  if (mention.kind === "cardinal" || mention.kind === "fraction")
    return mention.value === null ? [] : [mention];
  if (mention.kind === "percent" || mention.kind === "ordinal") return [];
  return (mention.parts ?? []).filter(({ kind }) => kind !== "ordinal");
}

function ordinalsOf(mention: Mention): Item[] {
  if (mention.kind === "ordinal") return [mention];
  return (mention.parts ?? []).filter(({ kind }) => kind === "ordinal");
}

/** Ranges with both ends, and bounded numbers as ranges with one. */
function rangesOf(mention: Mention): Item[] {
  const { scope, kind, value, bound } = mention;
  if (kind === "range") {
    const isDateLike =
      mention.unit === "year" || mention.unit === "date" || mention.unit === "time";
    return isDateLike ? [] : [{ ...mention, ...scope, value: null }];
  }
  if (!["cardinal", "fraction", "percent", "money"].includes(kind)) return [];
  if (bound === "more-than" || bound === "at-least")
    return [
      {
        ...scope,
        value: null,
        min: value,
        max: null,
        minInclusive: bound === "at-least",
        maxInclusive: null,
      },
    ];
  if (bound === "less-than" || bound === "at-most")
    return [
      {
        ...scope,
        value: null,
        min: null,
        max: value,
        minInclusive: null,
        maxInclusive: bound === "at-most",
      },
    ];
  return [];
}

function itemsOf(kind: string, mentions: readonly Mention[]): Item[] {
  switch (kind) {
    case "number":
      return mentions.flatMap(numbersOf);
    case "ordinal":
      return mentions.flatMap(ordinalsOf);
    case "range":
      return mentions.flatMap(rangesOf);
    default:
      return mentions.filter((mention) => mention.kind === kind);
  }
}

const closeTo = (a: string | null | undefined, b: string | null | undefined) => {
  if (a === null || a === undefined || b === null || b === undefined)
    return (a ?? null) === (b ?? null);
  return (
    a === b ||
    Math.abs(Number(a) - Number(b)) <= 1e-9 * Math.max(Math.abs(Number(a)), Math.abs(Number(b)))
  );
};

const proclitics = /^[وفبلك]{1,2}$/;

/** Spans agree after trimming; a proclitic at the start may be in or out. */
function sameText(expected: string, found: string): boolean {
  const [a, b] = [expected.trim(), found.trim()];
  if (a === b) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.endsWith(short) && proclitics.test(long.slice(0, long.length - short.length));
}

function agrees(kind: string, text: string, expected: Expected, item: Item): boolean {
  if (!sameText(expected.text, text.slice(item.start, item.end))) return false;
  if (kind === "range") return closeTo(expected.min, item.min) && closeTo(expected.max, item.max);
  if (expected.value !== null && !closeTo(expected.value, item.value)) return false;
  return (
    kind !== "money" || expected.currency === null || expected.currency === (item.currency ?? null)
  );
}

/** An end is open or closed as expected; what either side leaves unsaid is not compared. */
function sameFlags(expected: Expected, item: Item): boolean {
  const same = (a: boolean | null | undefined, b: boolean | null | undefined) =>
    a === null || a === undefined || b === null || b === undefined || a === b;
  return (
    same(expected.minInclusive, item.minInclusive) && same(expected.maxInclusive, item.maxInclusive)
  );
}

interface Tally {
  right: number;
  all: number;
  flags: number;
}

/** Scores the reader on the phrases of other projects' test suites. A row is right if all of it is. */
export class PhraseScore {
  private readonly tallies = new Map<string, Tally>();
  rows = 0;
  readonly errors: string[] = [];

  add(row: PhraseRow): void {
    this.rows++;
    const items = itemsOf(row.kind, findNumbers(row.text));
    const left = new Set(items);
    let flags = true;
    let isRight = items.length === row.expected.length;
    for (const expected of row.expected) {
      const found = [...left].find((item) => agrees(row.kind, row.text, expected, item));
      if (found === undefined) isRight = false;
      else {
        left.delete(found);
        flags &&= sameFlags(expected, found);
      }
    }
    for (const name of [`${row.source}/${row.kind}`, `all/${row.kind}`])
      this.count(`${name}/${row.core ? "core" : "other"}`, isRight, flags);
    if (isRight) return;
    const shown = items.map(
      (item) =>
        `«${row.text.slice(item.start, item.end)}» ${item.value ?? `${item.min}..${item.max}`}`,
    );
    const wanted = row.expected.map((item) => `«${item.text}» ${item.value}`);
    const line = `${row.id} ${row.kind} ${row.core ? "core" : "other"}: ${row.text} | wanted ${wanted.join(", ") || "nothing"} | found ${shown.join(", ") || "nothing"}`;
    if (row.core) this.errors.unshift(line);
    else this.errors.push(line);
  }

  private count(name: string, isRight: boolean, flags: boolean): void {
    const tally = this.tallies.get(name) ?? { right: 0, all: 0, flags: 0 };
    tally.all++;
    if (isRight) tally.right++;
    if (isRight && flags) tally.flags++;
    this.tallies.set(name, tally);
  }

  tables(): Table[] {
    const rows = [...this.tallies].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      {
        title: `Phrases of other test suites: ${this.rows}; rows right, and right with the openness of each end`,
        columns: ["suite/kind", "rows", "right", "share", "with openness"],
        rows: rows.map(([name, { right, all, flags }]) => [
          name,
          all,
          right,
          (right / all).toFixed(4),
          flags,
        ]),
      },
    ];
  }

  figures(): Record<string, unknown> {
    return Object.fromEntries(
      [...this.tallies].map(([name, { right, all }]) => [name, right / all]),
    );
  }
}
