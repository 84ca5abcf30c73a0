import { proclitic } from "../scan/tokens.js";
import { createWordTable, type WordTable } from "../scan/word-table.js";
import { addCalendar } from "./add-calendar.js";
import { addContexts } from "./add-contexts.js";
import { addNumerals } from "./add-numerals.js";
import { addOrdinals } from "./add-ordinals.js";
import { cue, type Entry, EntryMap, form } from "./entry.js";
import { addMoney } from "./money.js";

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
  entry.isDual ||
  (entry.money >= 0 && entry.moneyForm !== form.plural) ||
  (entry.cue & cue.vague) !== 0 ||
  (entry.role & 2048) !== 0;

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
  if (table === undefined) {
    const map = new EntryMap();
    addNumerals(map);
    addOrdinals(map);
    addCalendar(map);
    addMoney(map);
    addContexts(map);
    table = createWordTable(map.words);
  }
  return table;
}
