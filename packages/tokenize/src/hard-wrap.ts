import { NEWLINE } from "./data/character-class.generated.js";
import { stopsAtParticle } from "./particles.js";

/** Hard-wrapped text is at least this wide… */
const NARROWEST = 40;
/** …and at most this wide. */
const WIDEST = 132;
const FEWEST_LINES = 3;
/** From this many lines on, the shape alone is proof. */
const PLENTY_OF_LINES = 6;
/** Of so many full lines, one at least stops at a particle: in running text one in five does. */
const LINES_A_PARTICLE = 10;

/** A run of lines up to a blank one. */
export interface Paragraph {
  readonly end: number;
  /** The width its lines were wrapped at by an editor; 0 if the author ended them. */
  readonly width: number;
}

/**
 * Reads the lines that start at `start` up to a blank one.
 *
 * They are hard-wrapped if most of them are full, so that the first word of the next line would not
 * have fitted, and some full line stops where no sentence and no headline stops: at a particle.
 */
export function readParagraph(text: string, start: number, classes: Uint8Array): Paragraph {
  let width = 0;
  let lines = 0;
  let end = start;
  while (end < text.length) {
    const next = lineEnd(text, end, classes);
    const size = visibleEnd(text, end, next) - end;
    if (size === 0) break;
    width = Math.max(width, size);
    lines++;
    end = next + 1;
  }
  const isPlausible = lines >= FEWEST_LINES && width >= NARROWEST && width <= WIDEST;
  const isWrapped = isPlausible && looksWrapped(text, start, end, width, classes);
  return { end, width: isWrapped ? width : 0 };
}

/** Whether the line that ends at `stop` is full: the word at `next` would not have fitted in it. */
export function isFullLine(
  text: string,
  stop: number,
  next: number,
  width: number,
  classes: Uint8Array,
): boolean {
  let start = stop;
  while (start > 0 && stop - start < width && !isLineEnd(text, start - 1, classes)) start--;
  let wordEnd = next;
  while (wordEnd - next < width && text.charCodeAt(wordEnd) > 0x20) wordEnd++;
  return stop - start + 1 + wordEnd - next > width;
}

function looksWrapped(
  text: string,
  start: number,
  end: number,
  width: number,
  classes: Uint8Array,
): boolean {
  let lines = 0;
  let full = 0;
  let open = 0;
  for (let at = start; at < end; ) {
    const stop = lineEnd(text, at, classes);
    const last = visibleEnd(text, at, stop);
    at = stop + 1;
    if (at >= end) break;
    lines++;
    if (!isFullLine(text, last, at, width, classes)) continue;
    full++;
    if (stopsAtParticle(text, last)) open++;
  }
  if (full === lines && lines >= PLENTY_OF_LINES) return true;
  return full * 2 >= lines && open > 0 && open * LINES_A_PARTICLE >= full;
}

const isLineEnd = (text: string, index: number, classes: Uint8Array) =>
  classes[text.charCodeAt(index)] === NEWLINE;

function lineEnd(text: string, start: number, classes: Uint8Array): number {
  let end = start;
  while (end < text.length && !isLineEnd(text, end, classes)) end++;
  // The second half of CR LF ends the line.
  const isPair = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a;
  return isPair ? end + 1 : end;
}

/** The end of the last visible character between `start` and `end`, or `start`. */
function visibleEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) <= 0x20) last--;
  return last;
}
