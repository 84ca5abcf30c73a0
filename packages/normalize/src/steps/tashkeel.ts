import { isArabicMark, markClass } from "@warraq/unicode";
import * as char from "../char.js";
import { code, range } from "../code-points.js";
import type { Fold } from "../engine/fold-table.js";
import { foldAll, type Step } from "../step.js";

/** Code points of the blocks that hold Arabic combining marks. */
const candidates = () => [...range(0x600, 0x8ff), ...range(0x10ec0, 0x10eff)];

const classes = {
  harakat: () => range(0x64e, 0x650), // fatha, damma, kasra
  tanween: () => range(0x64b, 0x64d),
  openTanween: () => range(0x8f0, 0x8f2), // of Quranic spelling
  shadda: () => [0x651],
  sukun: () => [0x652],
  daggerAlef: () => [0x670],
  madda: () => [code(char.maddah)],
  hamza: () => [code(char.hamzaAbove), code(char.hamzaBelow), 0x65f],
  quranic: () => candidates().filter((at) => markClass(at) === "quranic"),
  other: () => candidates().filter((at) => markClass(at) === "other" && at !== 0x65f),
} as const;

/**
 * A class of marks that the option `tashkeel` can remove alone; together they are all combining
 * marks of the Arabic script.
 */
export type TashkeelClass = keyof typeof classes;

const names = /* @__PURE__ */ Object.keys(classes) as TashkeelClass[];

/** Marks that make a letter together with the one before them are removed after composition. */
const isComposing = (mark: number): boolean =>
  (char.maddah + char.hamzaAbove + char.hamzaBelow).includes(String.fromCharCode(mark));

/** Removes every combining mark of the Arabic script. */
export const withoutMarks = (): Fold[] => foldAll(candidates().filter(isArabicMark), "");

function marksOf(value: "remove" | readonly TashkeelClass[]): number[] {
  if (value === "remove") return candidates().filter(isArabicMark);
  return value.flatMap((name) => classes[name]());
}

function lossOf(value: "remove" | readonly TashkeelClass[]): string | undefined {
  if (value === "remove") return "how words are read: vowels, doubling, tanween, Quranic signs";
  return value.length === 0 ? undefined : `the marks of these classes: ${value.join(", ")}`;
}

const makeStep = (): Step<"tashkeel", "remove" | readonly TashkeelClass[]> => ({
  name: "tashkeel",
  accepts: `"keep", "remove" or a list of ${names.map((name) => JSON.stringify(name)).join(", ")}`,
  isValue: (value): value is "remove" | readonly TashkeelClass[] =>
    value === "remove" ||
    (Array.isArray(value) && value.every((name) => names.includes(name as TashkeelClass))),
  loss: lossOf,
  work(value) {
    const marks = marksOf(value);
    return {
      shape: foldAll(
        marks.filter((mark) => !isComposing(mark)),
        "",
      ),
      letters: foldAll(marks.filter(isComposing), ""),
    };
  },
});

export const tashkeel = /* @__PURE__ */ makeStep();
