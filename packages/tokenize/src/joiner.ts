import { classAt } from "./character-class.js";
import * as char from "./characters.js";
import { ARABIC, CONNECTOR, DIGIT, LETTER } from "./data/character-class.generated.js";

const LONGEST_EXTENSION = 5;

/** Top-level domains as Arabic spells them in the names of sites: العربية.نت */
const spelledDomains = new Set(["نت", "كوم", "أورغ", "اورغ"]);

/**
 * Whether the punctuation at `position` stands inside a word or number and joins its two sides:
 * a separator between digits, a full stop or an apostrophe between Latin letters, the full stop
 * before a file extension. `last` is the class before it.
 *
 * A full stop between two Arabic letters joins nothing: news text often lacks the space after the
 * end of a sentence.
 */
export function joinsAt(
  text: string,
  position: number,
  last: number,
  letters: boolean,
  classes: Uint8Array,
): boolean {
  if (position + 1 >= text.length) return false;
  const code = text.charCodeAt(position);
  switch (code) {
    case char.fullStop: {
      const next = classAt(classes, text, position + 1);
      if (last === DIGIT) return next === DIGIT || (letters && next === LETTER);
      if (last === LETTER || last === CONNECTOR) return next === LETTER || next === DIGIT;
      if (last !== ARABIC) return false;
      return next === LETTER
        ? isExtension(text, position + 1, classes)
        : next === ARABIC && isSpelledDomain(text, position + 1, classes);
    }
    case char.apostrophe:
    case char.rightSingleQuote:
      return last === classAt(classes, text, position + 1) && (last === LETTER || last === DIGIT);
    case char.arabicDecimal:
    case char.arabicThousands:
      return last === DIGIT && classAt(classes, text, position + 1) === DIGIT;
    case char.comma:
    case char.arabicComma:
      return last === DIGIT && !letters && commaJoins(text, position, classes);
    default:
      return false;
  }
}

/** A comma joins the digits of one number (1,234 and 103,7), not two years (2010,2011). */
function commaJoins(text: string, position: number, classes: Uint8Array): boolean {
  if (classAt(classes, text, position + 1) !== DIGIT) return false;
  const isLong = (from: number, step: 1 | -1) => {
    for (let i = 0; i < 4; i++) if (classAt(classes, text, from + i * step) !== DIGIT) return false;
    return true;
  };
  return !(isLong(position - 1, -1) && isLong(position + 1, 1));
}

/** Two to four small Latin letters, perhaps with a digit, and then no letter: تقرير.pdf, صورة.mp4. */
function isExtension(text: string, start: number, classes: Uint8Array): boolean {
  let end = start;
  for (; end - start <= LONGEST_EXTENSION; end++) {
    const code = text.charCodeAt(end);
    const small = code >= 0x61 && code <= 0x7a;
    const digit = end > start && code >= 0x30 && code <= 0x39;
    if (!small && !digit) break;
  }
  const size = end - start;
  if (size < 2 || size >= LONGEST_EXTENSION) return false;
  const after = classAt(classes, text, end);
  return end >= text.length || (after !== LETTER && after !== ARABIC && after !== DIGIT);
}

function isSpelledDomain(text: string, start: number, classes: Uint8Array): boolean {
  let end = start;
  while (end - start < LONGEST_EXTENSION && classes[text.charCodeAt(end)] === ARABIC) end++;
  return spelledDomains.has(text.slice(start, end));
}
