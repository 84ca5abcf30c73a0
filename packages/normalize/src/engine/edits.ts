import type { UnitMapping } from "./mapping.js";

/** Replaces `text.slice(start, end)`; calls come in ascending order and do not overlap. */
export type Edit = (start: number, end: number, replacement: string) => void;

/** A step that must look around: it reads the whole text and edits where it has to. */
export type Editor = (text: string, edit: Edit) => void;

/** Four numbers an edit: start and end in the source, start and end in the image. */
type EditList = readonly number[];

/** The last edit whose start, in column `column`, is at most `at`; -4 if there is none. */
function lastEditFrom(edits: EditList, column: number, at: number): number {
  let low = 0;
  let high = edits.length / 4;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle * 4 + column] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * 4;
}

/** Translates a unit from the columns at `from` to the columns at `to` (0 source, 2 image). */
function translate(edits: EditList, from: number, to: number, at: number) {
  const edit = lastEditFrom(edits, from, at);
  if (edit < 0) return { start: at, end: at + 1 };
  const after = at - (edits[edit + from + 1] as number);
  const end = edits[edit + to + 1] as number;
  if (after < 0) return { start: edits[edit + to] as number, end };
  return { start: end + after, end: end + after + 1 };
}

/** The result of an editor, with the mapping of its edits. */
export function runEditor(text: string, editor: Editor): { text: string; mapping: UnitMapping } {
  const edits: number[] = [];
  const parts: string[] = [];
  let done = 0;
  let length = 0;
  editor(text, (start, end, replacement) => {
    if (start > done) parts.push(text.slice(done, start));
    length += start - done;
    edits.push(start, end, length, length + replacement.length);
    parts.push(replacement);
    length += replacement.length;
    done = end;
  });
  const image = done === 0 && edits.length === 0 ? text : parts.join("") + text.slice(done);
  return {
    text: image,
    mapping: {
      sourceLength: text.length,
      imageLength: image.length,
      sourceOf: (at) => translate(edits, 2, 0, at),
      imageOf: (at) => translate(edits, 0, 2, at),
    },
  };
}
