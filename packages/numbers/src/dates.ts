import { packedCalendar } from "./data/calendar.generated.js";
import { isNumber, isWord } from "./grammar/cursor.js";
import { readDate } from "./grammar/date.js";
import { isAfterHour, readTime } from "./grammar/time.js";
import { type Entry, EntryMap } from "./lexicon/entry.js";
import { addPacked } from "./lexicon/unpack.js";
import { Scanner } from "./scan/scanner.js";
import { createWordTable } from "./scan/word-table.js";

/** A date or a clock time in a text. */
export interface DateMention {
  /** Half-open UTF-16 offsets into the text passed in; `text` is that slice. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "date" | "time";
  /** Partial ISO 8601 for dates (`2017-12-09`, `2014-06`, `--12-31`), `HH:MM` for times. */
  readonly value: string;
  /** Calendar of the date if it is not Gregorian; its numbers are kept as they are. */
  readonly calendar?: "hijri";
}

const mayStart = (entry: Entry) =>
  entry.month > 0 || entry.monthNext.length > 0 || entry.ordinal > 0 || entry.decade > 0;

let scanner: Scanner<Entry> | undefined;

function createScanner(): Scanner<Entry> {
  const map = new EntryMap();
  addPacked(map, packedCalendar);
  return new Scanner({
    table: createWordTable(map.words),
    starts: mayStart,
    allows: (entry, _proclitics, innerHamza) => !innerHamza || !mayStart(entry),
    commaIsDecimal: false,
  });
}

/**
 * Finds the dates and clock times of a text: days and months by their Egyptian, Levantine, Maghrebi and
 * Hijri names, dates in digits, times in digits and words. Weekdays, months and years alone are not
 * dates. Linear in the length of the text; throws nothing.
 *
 * @example
 * findDates("السبت، 06 نوفمبر 2021 07:40 م").map(({ value }) => value) // => ["2021-11-06", "19:40"]
 */
export function findDates(text: string): DateMention[] {
  scanner ??= createScanner();
  const t = scanner.scan(text, 0, text.length);
  const mentions: DateMention[] = [];
  let next = 0;
  for (const i of t.triggers) {
    if (i < next || (!isNumber(t, i) && !isWord(t, i))) continue;
    const time = readTime(t, i, isAfterHour(t, i));
    const date = !time ? readDate(t, i) : undefined;
    const found = time ?? date;
    if (!found) continue;
    next = found.next;
    const { start, value } = found;
    const end = t.end[found.next - 1] as number;
    mentions.push({
      start,
      end,
      text: text.slice(start, end),
      kind: !time ? "date" : "time",
      value,
      ...(date?.hijri ? { calendar: "hijri" as const } : {}),
    });
  }
  return mentions;
}
