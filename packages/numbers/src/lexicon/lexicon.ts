import { packedCalendar } from "../data/calendar.generated.js";
import { packedWords } from "../data/words.generated.js";
import { proclitic } from "../scan/tokens.js";
import { createWordTable, type WordTable } from "../scan/word-table.js";
import { cue, type Entry, EntryMap, form, role } from "./entry.js";
import { addMoney } from "./money.js";
import { addPacked } from "./unpack.js";

/** May a mention start at a word with this entry? */
export const startsMention = (entry: Entry): boolean =>
  entry.unit >= 0 ||
  entry.compoundUnit > 0 ||
  entry.teen > 0 ||
  entry.decade > 0 ||
  entry.hundreds > 0 ||
  entry.scale >= 3 ||
  entry.ordinal > 0 ||
  entry.denominator > 0 ||
  entry.month > 0 ||
  entry.monthNext.length > 0 ||
  (entry.money !== undefined && entry.moneyForm !== form.plural) ||
  (entry.cue & (cue.vague | cue.dual)) !== 0 ||
  (entry.role & role.minus) !== 0;

/**
 * A hamza inside the stem makes another word (وأحد, تأمن), but for misspelt آلاف. As a prefix ك means
 * "like": it stands before ordinals and واحد, while كمية and كتمان are words of their own.
 */
export const allowsReading = (entry: Entry, proclitics: number, innerHamza: boolean): boolean => {
  if (innerHamza && entry.scale < 3 && startsMention(entry)) return false;
  const isLike = (proclitics & (proclitic.kaf | proclitic.article)) === proclitic.kaf;
  return (
    !isLike ||
    !startsMention(entry) ||
    entry.ordinal > 0 ||
    entry.unit === 1 ||
    entry.compoundUnit > 0
  );
};

let table: WordTable<Entry> | undefined;

/** The whole lexicon, built at first use. */
export function lexicon(): WordTable<Entry> {
  if (!table) {
    const map = new EntryMap();
    addPacked(map, packedCalendar);
    addPacked(map, packedWords);
    addMoney(map);
    table = createWordTable(map.words);
  }
  return table;
}
