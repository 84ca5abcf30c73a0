import { type Entry, type EntryMap, emptyEntry } from "../../src/lexicon/entry.js";
import { packedFields } from "../../src/lexicon/unpack.js";
import { foldWord } from "../../src/scan/fold.js";
import { factor } from "./factor.js";

/** The letters of a word as packed text has them. */
export const packLetters = (word: string): string =>
  word.replace(/[\u0621-\u064a]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0x621 + 0x41),
  );

const letterOf = (field: number) => String.fromCharCode(0x6b + field);

const blank = emptyEntry("");

/** The readings of an entry, each as packed text has it; fields that go together are one reading. */
function readings(entry: Entry): readonly string[] {
  const all: string[] = [];
  packedFields.forEach((name, field) => {
    const value = entry[name];
    const letter = letterOf(field);
    if (field < 2) {
      for (let bit = 0; bit < 32; bit++) if (value & (1 << bit)) all.push(letter + bit);
    } else if (value !== blank[name]) {
      const follows = /Form|times|parts/.test(name);
      if (follows) all.push(`${all.pop()}${letter}${value}`);
      else all.push(letter + value);
    }
  });
  return all;
}

/** Fewest words that share two readings and are worth a line of their own. */
const leastShared = 4;

/** Packs what `map` has and `base` has not. */
export function pack(map: EntryMap, base?: EntryMap): string {
  const lines = new Map<string, string[]>();
  const add = (reading: string, word: string) => {
    const words = lines.get(reading) ?? [];
    lines.set(reading, words);
    words.push(packLetters(word));
  };
  const fresh = [...map.words.values()].map((entry) => {
    const known = new Set(base?.words.has(entry.word) ? readings(base.of(entry.word)) : []);
    return [entry, readings(entry).filter((reading) => !known.has(reading))] as const;
  });
  const counts = new Map<string, number>();
  for (const [, own] of fresh) counts.set(own.join(""), (counts.get(own.join("")) ?? 0) + 1);
  for (const [{ word }, own] of fresh) {
    const all = own.join("");
    if ((counts.get(all) ?? 0) >= leastShared) add(all, word);
    else for (const reading of own) add(reading, word);
  }
  for (const { word, monthNext } of map.words.values())
    if (base === undefined)
      for (const [second, month] of monthNext)
        add(`${letterOf(packedFields.indexOf("month"))}${month}`, `${word}:${foldWord(second)}`);
  return [...lines]
    .filter(([reading]) => reading !== "")
    .map(([reading, words]) => [reading, ...factor(words)].join(" "))
    .join("\n");
}
