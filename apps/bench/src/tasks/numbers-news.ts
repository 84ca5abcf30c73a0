import { findNumbers, type Mention } from "@warraq/numbers";
import type { Table } from "../task.js";
import { F1Counter } from "./numbers-score.js";

/** A mention as the news sentences annotate it. */
interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly bound: string;
  readonly currency: string | null;
  readonly optional: boolean;
  readonly unit?: string;
  readonly calendar?: string;
  readonly valueAccept?: readonly string[];
  readonly boundAccept?: readonly string[];
  readonly currencyAccept?: readonly (string | null)[];
  readonly alt?: readonly { start: number; end: number; kind: string; value: string }[];
}

export interface NewsRow {
  readonly id: string;
  readonly stratum: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const isMoney = (mention: { kind: string; unit?: string | undefined }) =>
  mention.kind === "money" || (mention.kind === "range" && mention.unit === "money");

/** Values agree: the same text, or the same number. */
function sameValue(gold: GoldMention, mention: Mention): boolean {
  if (gold.kind === "range") {
    const sameUnit = (gold.unit ?? "") === (mention.unit ?? "");
    return gold.min === (mention.min ?? null) && gold.max === (mention.max ?? null) && sameUnit;
  }
  if ((gold.calendar ?? "") !== (mention.calendar ?? "")) return false;
  const accepted = [gold.value, ...(gold.valueAccept ?? [])];
  if (accepted.includes(mention.value)) return true;
  if (!["fraction", "cardinal", "percent", "money"].includes(gold.kind) || mention.value === null)
    return false;
  return accepted.some(
    (value) =>
      value !== null &&
      Math.abs(Number(value) - Number(mention.value)) <= 1e-9 * Math.abs(Number(value)),
  );
}

const sameCurrency = (gold: GoldMention, mention: Mention) =>
  (gold.currencyAccept ?? [gold.currency]).includes(mention.currency ?? null);

const sameBound = (gold: GoldMention, mention: Mention) =>
  (gold.boundAccept ?? [gold.bound]).includes(mention.bound);

/** A date whose day is an ordinal may be read as that ordinal alone. */
function altOf(gold: GoldMention, mention: Mention): boolean {
  return (gold.alt ?? []).some(
    (alt) => sameSpan(alt, mention) && alt.kind === mention.kind && alt.value === mention.value,
  );
}

const show = (mention: GoldMention | Mention) =>
  `«${mention.text}» ${mention.kind} ${mention.value ?? `${mention.min}..${mention.max}`} ${mention.bound} ${mention.currency ?? ""}`.trim();

/** Scores the reader on annotated news sentences. */
export class NewsScore {
  private readonly span = new F1Counter();
  private readonly value = new F1Counter();
  private readonly money = new F1Counter();
  private readonly kinds = new Map<string, F1Counter>();
  private readonly strata = new Map<string, F1Counter>();
  private boundRight = 0;
  private boundAll = 0;
  private others = 0;
  private falseQuantities = 0;
  rows = 0;
  readonly errors: string[] = [];

  add(row: NewsRow): void {
    this.rows++;
    const predicted = findNumbers(row.text);
    const required = row.mentions.filter(({ optional }) => !optional);
    const optional = row.mentions.filter((gold) => gold.optional);
    const counted = predicted.filter(
      (mention) =>
        required.some((gold) => sameSpan(gold, mention) || altOf(gold, mention)) ||
        !optional.some((gold) => overlap(gold, mention)),
    );
    const used = new Set<Mention>();
    for (const gold of required) this.match(row, gold, counted, used);
    for (const mention of counted) {
      if (used.has(mention)) continue;
      this.count(row, mention.kind, (counter) => counter.extra());
      if (isMoney(mention)) this.money.extra();
      this.errors.push(`${row.id} extra ${show(mention)} in: ${around(row.text, mention)}`);
    }
    this.countOthers(row, required, predicted);
  }

  private count(row: NewsRow, kind: string, step: (counter: F1Counter) => void): void {
    step(this.span);
    step(this.value);
    step(counterOf(this.kinds, kind));
    step(counterOf(this.strata, row.stratum));
  }

  private match(
    row: NewsRow,
    gold: GoldMention,
    predicted: readonly Mention[],
    used: Set<Mention>,
  ): void {
    const found = predicted.find(
      (mention) => !used.has(mention) && (sameSpan(gold, mention) || altOf(gold, mention)),
    );
    if (found === undefined) {
      this.count(row, gold.kind, (counter) => counter.missed());
      if (isMoney(gold)) this.money.missed();
      this.errors.push(`${row.id} missed ${show(gold)} in: ${around(row.text, gold)}`);
      return;
    }
    used.add(found);
    const isAlt = altOf(gold, found);
    const isRight = isAlt || (gold.kind === found.kind && sameValue(gold, found));
    this.span.hit();
    for (const counter of [
      this.value,
      counterOf(this.kinds, gold.kind),
      counterOf(this.strata, row.stratum),
    ])
      if (isRight) counter.hit();
      else counter.wrong();
    this.matchMoney(gold, found, isRight);
    this.boundAll++;
    if (isAlt || sameBound(gold, found)) this.boundRight++;
    else
      this.errors.push(
        `${row.id} bound ${found.bound} for ${show(gold)} in: ${around(row.text, gold)}`,
      );
    const currencyWrong = isMoney(gold) && !sameCurrency(gold, found);
    if (!isRight || currencyWrong)
      this.errors.push(`${row.id} value ${show(found)} for ${show(gold)}`);
  }

  private matchMoney(gold: GoldMention, found: Mention, isRight: boolean): void {
    if (isMoney(gold)) {
      if (isRight && isMoney(found) && sameCurrency(gold, found)) this.money.hit();
      else if (isMoney(found)) this.money.wrong();
      else this.money.missed();
    } else if (isMoney(found)) this.money.extra();
  }

  private countOthers(
    row: NewsRow,
    required: readonly GoldMention[],
    predicted: readonly Mention[],
  ): void {
    const quantities = new Set(["cardinal", "money", "percent", "fraction", "range", "ordinal"]);
    for (const gold of required) {
      if (gold.kind !== "other") continue;
      this.others++;
      const taken = predicted.find(
        (mention) => overlap(gold, mention) && quantities.has(mention.kind),
      );
      if (taken === undefined) continue;
      this.falseQuantities++;
      this.errors.unshift(`${row.id} OTHER taken for ${show(taken)} in: ${around(row.text, gold)}`);
    }
  }

  tables(): Table[] {
    const columns = ["", "gold", "precision", "recall", "F1"];
    const rows = (counters: Map<string, F1Counter>) =>
      [...counters]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, counter]) => counter.row(name));
    return [
      {
        title: `News sentences: ${this.rows}`,
        columns,
        rows: [
          this.span.row("span"),
          this.value.row("value"),
          this.money.row("money (amount, currency)"),
        ],
      },
      { title: "News: value by kind", columns, rows: rows(this.kinds) },
      { title: "News: value by stratum", columns, rows: rows(this.strata) },
      {
        title: "News: the rest",
        columns: ["", "count", "of"],
        rows: [
          ["bound right", this.boundRight, this.boundAll],
          ["`other` taken for a quantity", this.falseQuantities, this.others],
        ],
      },
    ];
  }

  figures(): Record<string, unknown> {
    return {
      sentences: this.rows,
      spanF1: this.span.f1(),
      valueF1: this.value.f1(),
      moneyF1: this.money.f1(),
      boundAccuracy: this.boundAll === 0 ? 1 : this.boundRight / this.boundAll,
      otherTakenForQuantity: this.falseQuantities,
      kinds: Object.fromEntries([...this.kinds].map(([kind, counter]) => [kind, counter.f1()])),
    };
  }
}

function counterOf(counters: Map<string, F1Counter>, name: string): F1Counter {
  let counter = counters.get(name);
  if (counter === undefined) {
    counter = new F1Counter();
    counters.set(name, counter);
  }
  return counter;
}

const around = (text: string, { start, end }: Span) =>
  text.slice(Math.max(0, start - 40), end + 25).replaceAll("\n", " ");
