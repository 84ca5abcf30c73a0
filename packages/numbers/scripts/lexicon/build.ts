import { addCalendar } from "./add-calendar.js";
import { addContexts } from "./add-contexts.js";
import { addNumerals } from "./add-numerals.js";
import { addDecades, addOrdinals } from "./add-ordinals.js";
import { LexiconMap } from "./lexicon-map.js";

/** What dates and times are read with: ordinals, decades, months, parts of the day. */
export function buildCalendar(): LexiconMap {
  const map = new LexiconMap();
  addOrdinals(map);
  addDecades(map);
  addCalendar(map);
  return map;
}

/** All words but those of money. */
export function buildWords(): LexiconMap {
  const map = new LexiconMap();
  addNumerals(map);
  addOrdinals(map);
  addCalendar(map);
  addContexts(map);
  return map;
}
