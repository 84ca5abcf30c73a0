import { describe, expect, test } from "vitest";
import { buildCalendar, buildWords } from "../../scripts/lexicon/build.js";
import { factor } from "../../scripts/lexicon/factor.js";
import { buildNouns } from "../../scripts/lexicon/money-nouns.js";
import { nations } from "../../scripts/lexicon/nations.js";
import { packedCalendar } from "../../src/data/calendar.generated.js";
import { packedWords } from "../../src/data/words.generated.js";
import { type Entry, EntryMap, form } from "../../src/lexicon/entry.js";
import { addMoney } from "../../src/lexicon/money.js";
import { addPacked } from "../../src/lexicon/unpack.js";

const inOrder = (map: EntryMap): readonly Entry[] =>
  [...map.words.values()]
    .map((entry) => ({ ...entry, monthNext: [...entry.monthNext].sort() }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));

describe("the packed lexicon", () => {
  const words = new EntryMap();
  addPacked(words, packedCalendar);

  test("holds the calendar as it was made", () => {
    expect(inOrder(words)).toEqual(inOrder(buildCalendar()));
  });

  test("holds all words as they were made", () => {
    addPacked(words, packedWords);
    expect(inOrder(words)).toEqual(inOrder(buildWords()));
  });

  const money = new EntryMap();
  addMoney(money);
  const packed = new Set([...money.words.values()].flatMap((entry) => entry.money ?? []));

  test("holds the money nouns as they were made", () => {
    const byWord = new Map([...packed].map((noun) => [noun.word, noun]));
    for (const noun of buildNouns()) expect(byWord.get(noun.word)).toEqual(noun);
  });

  test("knows the nations by name and by adjective", () => {
    for (const { currency, names, stems } of nations) {
      const known = (word: string) =>
        money.of(word.replace(/[أإآ]/g, "ا").replace(/ئ/g, "ي").replace(/ة/g, "ه")).currencies;
      for (const name of names) expect(known(name)).toContain(currency);
      for (const stem of stems) expect(known(`${stem}ية`)).toContain(currency);
    }
  });

  test("reads duals and plurals of money nouns", () => {
    expect(money.of("دولارين")).toMatchObject({ moneyForm: form.dual });
    expect(money.of("دراهم")).toMatchObject({ moneyForm: form.plural });
  });
});

describe("factor", () => {
  const wordsOf = (item: string) =>
    item
      .split("+")
      .map((part) => part.split(","))
      .reduce((stems, ends) => stems.flatMap((stem) => ends.map((end) => stem + end)));

  test.each([
    [["ab", "ac", "db", "dc"]],
    [["one", "two", "three"]],
    [["a", "ab", "abc", "b", "bb", "bbc"]],
    [[]],
  ])("gives back %j", (words) => {
    expect(factor(words).flatMap(wordsOf).sort()).toEqual([...words].sort());
  });
});
