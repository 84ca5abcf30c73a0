import { foldWord } from "../../src/scan/fold.js";
import { cue, dayPart, hijriBase, type LexiconMap, role } from "./lexicon-map.js";
import { dayParts, gregorianMonths, hijriMonths } from "./months.js";

function addMonth(map: LexiconMap, name: string, month: number): void {
  const [first = "", second] = name.split(" ");
  const entry = map.of(first);
  if (second === undefined) entry.month = month;
  else entry.monthNext = [...entry.monthNext, [foldWord(second), month]];
}

/** Months, weekdays, parts of the day and the words around dates and times. */
export function addCalendar(map: LexiconMap): void {
  gregorianMonths.forEach((names, index) => {
    for (const name of names.split("/")) addMonth(map, name, index + 1);
  });
  hijriMonths.forEach((names, index) => {
    for (const name of names.split("/")) addMonth(map, name, hijriBase + index + 1);
  });
  for (const [part, words] of dayParts)
    for (const word of words.split(" ")) map.of(word).dayPart = part;
  map.of("ص").dayPart = dayPart.morning;
  map.of("م").dayPart = dayPart.evening;
  map.addCue(cue.weekday, "أحد اثنين ثلاثاء أربعاء خميس جمعة سبت");
  map.addRole(role.hour, "ساعة");
  map.addRole(role.month, "شهر");
  map.addRole(role.from, "من");
  map.addRole(role.in, "في");
  map.addRole(role.except, "إلا");
  map.addRole(role.to, "إلى حتى لغاية لحد");
  map.addRole(role.between, "بين مابين");
  map.addRole(role.and, "و");
  map.addCue(cue.ordinalHead, "أسبوع نصف ثلث ربع");
  map.addCue(cue.year, "عام سنة عامي أعوام سنوات سنتي عامين");
  map.addCue(cue.hijri, "هـ ه هجري هجرية للهجرة");
  map.addCue(cue.gregorian, "م ميلادي ميلادية للميلاد");
}
