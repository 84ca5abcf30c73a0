import { combiningClass, composePair, splitLetter, unitClass } from "../engine/canonical.js";
import type { Editor } from "../engine/edits.js";

/** What the composition of a letter with its marks has to know of the steps after it. */
export interface Later {
  /** What the folds of letters will make of a character. */
  image(char: string): string;
}

interface Mark {
  readonly text: string;
  readonly combiningClass: number;
}

const isPairStart = (unit: number) => (unit & 0xfc00) === 0xd800;

/** Tells whether a mark begins at `at`; nothing below U+0300 is one. */
function startsMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Most of a text are letters from U+0621 to U+064A, spaces and Latin. One test by sign for both
  // ranges: of two, the processor would guess the first wrong at every space.
  if (((unit - 0x300) | ((0x620 - unit) & (unit - 0x64b))) < 0) return false;
  return isPairStart(unit)
    ? combiningClass(text.codePointAt(at) as number) !== 0
    : unitClass(unit) !== 0;
}

/** The madda and hamza marks, which may make a letter with the one before them. */
const isComposing = (unit: number) => unit >= 0x653 && unit <= 0x655;

/**
 * Where the marks from `start` on end, if they are as they should be: in order, and none that may
 * compose. Most are, and then nothing needs to be made of them; else -1.
 */
function plainMarksEnd(text: string, start: number): number {
  let highest = 0;
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // What lies beyond U+FFFF is left to the long way.
    if (isPairStart(unit)) return combiningClass(text.codePointAt(at) as number) === 0 ? at : -1;
    const value = unitClass(unit);
    if (value === 0) break;
    if (value < highest || isComposing(unit)) return -1;
    highest = value;
  }
  return at;
}

const markOf = (text: string): Mark => ({
  text,
  combiningClass: combiningClass(text.codePointAt(0) as number),
});

/** The marks from `start` on, and where they end. */
function readMarks(text: string, start: number): { marks: Mark[]; end: number } {
  const marks: Mark[] = [];
  let end = start;
  while (end < text.length) {
    const codePoint = text.codePointAt(end) as number;
    if (combiningClass(codePoint) === 0) break;
    marks.push(markOf(String.fromCodePoint(codePoint)));
    end += codePoint > 0xffff ? 2 : 1;
  }
  return { marks, end };
}

/** Sorts by combining class and keeps the order of equals, in linear time: classes are few. */
function inCanonicalOrder(marks: readonly Mark[]): readonly Mark[] {
  const groups = new Map<number, Mark[]>();
  let sorted = true;
  let highest = 0;
  for (const mark of marks) {
    if (mark.combiningClass < highest) sorted = false;
    highest = mark.combiningClass;
    const group = groups.get(mark.combiningClass);
    if (group === undefined) groups.set(mark.combiningClass, [mark]);
    else group.push(mark);
  }
  if (sorted) return marks;
  return [...groups.keys()].sort((a, b) => a - b).flatMap((key) => groups.get(key) as Mark[]);
}

/**
 * Composes a letter with those of its marks it makes a letter with. A mark is blocked by a mark
 * of the same class that stays before it (Unicode, definition D115); one that a later step removes
 * stays nowhere. Where a fold would bring a letter and a mark together that compose (ى folded to ي
 * before hamza above), they are composed here, so that folding twice changes nothing.
 */
function composeCluster(base: string, following: readonly Mark[], later: Later) {
  // A mark that is part of the letter takes its place among the others: آ with a hamza below it is
  // إ with a madda, because what stands below comes first.
  const parts = splitLetter(base);
  let letter = parts?.base ?? base;
  const marks = parts === undefined ? following : [markOf(parts.mark), ...following];
  const taken = new Set<Mark>();
  let blocking = 0;
  for (const mark of inCanonicalOrder(marks)) {
    if (mark.combiningClass === blocking) continue;
    const composed = composePair(letter, mark.text) ?? composePair(later.image(letter), mark.text);
    if (composed !== undefined) {
      letter = composed;
      taken.add(mark);
    } else if (later.image(mark.text) !== "") {
      blocking = mark.combiningClass;
    }
  }
  return { letter, rest: marks.filter((mark) => !taken.has(mark)) };
}

/** Puts marks into canonical order. */
export const orderMarks: Editor = (text, edit) => {
  for (let at = 0; at < text.length; at++) {
    if (!startsMark(text, at)) continue;
    const plainEnd = plainMarksEnd(text, at);
    if (plainEnd > 0) {
      at = plainEnd - 1;
      continue;
    }
    const { marks, end } = readMarks(text, at);
    const replacement = inCanonicalOrder(marks)
      .map((mark) => mark.text)
      .join("");
    if (replacement !== text.slice(at, end)) edit(at, end, replacement);
    at = end - 1;
  }
};

/** Composes letters with their marks and, with `order`, puts marks into canonical order. */
export function composeMarks(order: boolean, later: Later): Editor {
  return (text, edit) => {
    for (let at = 0; at < text.length; at++) {
      if (!startsMark(text, at)) continue;
      const plainEnd = plainMarksEnd(text, at);
      if (plainEnd > 0) {
        at = plainEnd - 1;
        continue;
      }
      const { marks, end } = readMarks(text, at);
      const start = Math.max(at - 1, 0);
      const { letter, rest } = composeCluster(text.slice(start, at), marks, later);
      const ordered = order ? inCanonicalOrder(rest) : rest;
      const replacement = letter + ordered.map((mark) => mark.text).join("");
      if (replacement !== text.slice(start, end)) edit(start, end, replacement);
      at = end - 1;
    }
  };
}
