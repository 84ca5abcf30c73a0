import { classAt, widthAt } from "./character-class.js";
import * as char from "./characters.js";
import {
  ARABIC,
  CONNECTOR,
  DIGIT,
  FORMAT,
  KATAKANA,
  LETTER,
  MARK,
  PICTOGRAPH,
  REGIONAL,
  SINGLE,
} from "./data/character-class.generated.js";
import {
  EMOJI_KIND,
  HASHTAG_KIND,
  MENTION_KIND,
  PUNCTUATION_KIND,
  pack,
  SYMBOL_KIND,
} from "./packed-token.js";

/** Below this, pictographs (© ™ ↔) are symbols unless an emoji selector follows. */
const FIRST_PLAIN_EMOJI = 0x231a;

/** Punctuation that is one token however often it is repeated: … as "...", !!!, --- */
const repeatable = [
  char.fullStop,
  char.ellipsis,
  char.exclamation,
  char.question,
  char.arabicQuestion,
  char.hyphen,
  char.enDash,
  char.emDash,
  char.arabicFullStop,
];

/** Reads a punctuation mark, a run of the same ender or dash, and the marks on it. */
export function scanPunctuation(text: string, start: number, classes: Uint8Array): number {
  const code = text.charCodeAt(start);
  let end = start + widthAt(text, start);
  if (repeatable.includes(code as never)) while (text.charCodeAt(end) === code) end++;
  return pack(marksEnd(text, end, classes), PUNCTUATION_KIND);
}

/** Reads a hashtag, a mention or a plain symbol. */
export function scanSymbol(text: string, start: number, classes: Uint8Array): number {
  const code = text.charCodeAt(start);
  if (code === char.hash || code === char.fullwidthHash) {
    const end = tagEnd(text, start + 1, classes);
    if (end > 0) return pack(end, HASHTAG_KIND);
  } else if (code === char.at) {
    const end = tagEnd(text, start + 1, classes);
    if (end > 0) return pack(end, MENTION_KIND);
  }
  const kind = isKeycap(text, start + 1) ? EMOJI_KIND : SYMBOL_KIND;
  return pack(marksEnd(text, start + widthAt(text, start), classes), kind);
}

/** Whether an emoji keycap follows a digit, # or * that ends at `index`. */
export function isKeycap(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code === char.emojiSelector ? text.charCodeAt(index + 1) : code) === char.keycap;
}

/** Reads one emoji: a flag, or pictographs with their selectors, skin tones and joiners. */
export function scanEmoji(text: string, start: number, classes: Uint8Array): number {
  if (classAt(classes, text, start) === REGIONAL) {
    const isPair = classAt(classes, text, start + 2) === REGIONAL && start + 2 < text.length;
    return pack(marksEnd(text, start + (isPair ? 4 : 2), classes), EMOJI_KIND);
  }
  const code = text.codePointAt(start) as number;
  let end = emojiPartEnd(text, start, classes);
  const isPlain = code < FIRST_PLAIN_EMOJI && text.charCodeAt(start + 1) !== char.emojiSelector;
  while (
    text.charCodeAt(end) === char.zeroWidthJoiner &&
    end + 1 < text.length &&
    classAt(classes, text, end + 1) === PICTOGRAPH
  ) {
    end = emojiPartEnd(text, end + 1, classes);
  }
  return pack(end, isPlain ? SYMBOL_KIND : EMOJI_KIND);
}

/** The end of one pictograph with its marks and the tag characters of a regional flag. */
function emojiPartEnd(text: string, start: number, classes: Uint8Array): number {
  let end = marksEnd(text, start + widthAt(text, start), classes);
  while ((text.codePointAt(end) ?? 0) >> 7 === 0xe0000 >> 7) end += 2;
  return end;
}

/** The end of the marks that stand on the character which ends at `start`. */
export function marksEnd(text: string, start: number, classes: Uint8Array): number {
  let end = start;
  while (end < text.length && classAt(classes, text, end) === MARK) end += widthAt(text, end);
  return end;
}

/** The end of the name of a hashtag or mention: it holds a letter, and ends in no format character. */
function tagEnd(text: string, start: number, classes: Uint8Array): number {
  let end = start;
  let last = start;
  let named = false;
  for (; end < text.length; end += widthAt(text, end)) {
    const here = classAt(classes, text, end);
    if (here === LETTER || here === ARABIC || here === SINGLE || here === KATAKANA) named = true;
    else if (here === FORMAT) continue;
    else if (here !== DIGIT && here !== CONNECTOR && (here !== MARK || end === start)) break;
    last = end + widthAt(text, end);
  }
  return named ? last : 0;
}
