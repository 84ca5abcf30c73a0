import { isArabicMark, markClass } from "@warraq/unicode";
import { char, code, range } from "../char.js";
import { foldAll, type Step } from "../step.js";

/** Code points of the blocks that hold Arabic combining marks. */
const candidates = () => [...range(0x600, 0x8ff), ...range(0x10ec0, 0x10eff)];

/** The classes of marks, finest first: a mark belongs to the first class that holds it. */
const classes = {
  harakat: () => range(0x64e, 0x650), // fatha, damma, kasra
  tanween: () => [...range(0x64b, 0x64d), ...range(0x8f0, 0x8f2)], // and the open ones
  shadda: () => [0x651],
  sukun: () => [0x652],
  daggerAlef: () => [0x670, 0x656], // superscript and subscript
  madda: () => [code(char.maddah)],
  hamza: () => [code(char.hamzaAbove), code(char.hamzaBelow), 0x65f],
  quranic: () => candidates().filter((at) => markClass(at) === "quranic"),
  other: () => candidates().filter((at) => markClass(at) === "other"),
} as const;

/** A class of marks that the option `tashkeel` can remove alone. */
export type TashkeelClass = keyof typeof classes;

const names = Object.keys(classes) as TashkeelClass[];

/** Marks that make a letter together with the one before them (alef + hamza above = أ). */
export const composing: readonly number[] = [
  code(char.maddah),
  code(char.hamzaAbove),
  code(char.hamzaBelow),
];

function marksOf(value: "remove" | readonly TashkeelClass[]): number[] {
  if (value === "remove") return candidates().filter(isArabicMark);
  return value.flatMap((name) => classes[name]());
}

export const tashkeel: Step<"tashkeel", "remove" | readonly TashkeelClass[]> = {
  name: "tashkeel",
  accepts: `"keep", "remove" or a list of ${names.map((name) => JSON.stringify(name)).join(", ")}`,
  isValue: (value): value is "remove" | readonly TashkeelClass[] =>
    value === "remove" ||
    (Array.isArray(value) && value.every((name) => names.includes(name as TashkeelClass))),
  loss: (value) =>
    value === "remove"
      ? "how words are read: vowels, doubling, tanween, Quranic signs over letters"
      : value.length === 0
        ? undefined
        : `the marks of these classes: ${value.join(", ")}`,
  work(value) {
    const marks = marksOf(value);
    return {
      shape: foldAll(
        marks.filter((mark) => !composing.includes(mark)),
        "",
      ),
      letters: foldAll(
        marks.filter((mark) => composing.includes(mark)),
        "",
      ),
    };
  },
};
