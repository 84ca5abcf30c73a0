import { NEWLINE } from "./data/character-class.generated.js";
import { isParticle } from "./particles.js";

/** Lines of hard-wrapped text are at least this wide… */
const NARROWEST = 40;
/** …and at most this wide. */
const WIDEST = 132;
const FEWEST_LINES = 3;
/** From this many lines on, the shape alone is proof. */
const PLENTY_OF_LINES = 6;

/** Where a paragraph ends, and whether its lines were wrapped at a fixed width. */
export interface Paragraph {
  readonly end: number;
  readonly wrapped: boolean;
}

/**
 * Reads the paragraph that starts at `start`: the lines up to a blank one.
 *
 * Its lines are hard-wrapped if the first word of each would not have fitted on the line before
 * (so an editor put the line end there, not the author) and some line stops where no sentence
 * stops: after a particle or in the middle of what goes on.
 */
export function readParagraph(text: string, start: number, classes: Uint8Array): Paragraph {
  const lines: { size: number; firstWord: number; open: boolean }[] = [];
  let at = start;
  let isPlausible = true;
  while (at < text.length) {
    const end = lineEnd(text, at, classes);
    const size = end - at;
    if (isBlank(text, at, end)) break;
    isPlausible &&= size <= WIDEST;
    if (isPlausible) {
      lines.push({ size, firstWord: firstWord(text, at, end), open: endsOpen(text, at, end) });
    }
    at = afterLineEnd(text, end);
  }
  return { end: at, wrapped: isPlausible && isWrapped(lines) };
}

function isWrapped(lines: readonly { size: number; firstWord: number; open: boolean }[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const width = lines.reduce((most, { size }) => Math.max(most, size), 0);
  if (width < NARROWEST) return false;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || line.size + 1 + next.firstWord <= width) return false;
    if (line.open) open++;
  }
  return open > 0 || lines.length >= PLENTY_OF_LINES;
}

function lineEnd(text: string, start: number, classes: Uint8Array): number {
  let end = start;
  while (end < text.length && classes[text.charCodeAt(end)] !== NEWLINE) end++;
  return end;
}

function afterLineEnd(text: string, end: number): number {
  const isPair = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a;
  return end + (isPair ? 2 : 1);
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x20) return false;
  return true;
}

function firstWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) > 0x20) at++;
  return at - start;
}

/** Whether the last word of the line is a particle, which needs what comes after it. */
function endsOpen(text: string, start: number, end: number): boolean {
  let from = end;
  while (from > start && text.charCodeAt(from - 1) > 0x20) from--;
  return end - from < 8 && isParticle(text.slice(from, end));
}
