import { char } from "./characters.js";
import { NEWLINE } from "./data/character-class.generated.js";

/** How far the bracket that closes a parenthesis is looked for. */
const LONGEST_PARENTHESIS = 300;

const codes = (characters: string) =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

const enders = codes(".!?…؟۔⁇⁈⁉‼。！？｡．");
const commas = codes("،,؛;");
const closers = codes("»”’\"')]}›〉》」』】﴾");
const lineStayers = codes("،,؛;.:؟!»”)]}…");

/** Whether a character can end a sentence. */
export const isEnder = (code: number): boolean => enders.has(code);

/** Whether a character separates parts of one sentence. */
export const isComma = (code: number): boolean => commas.has(code);

/** Whether a character closes a quotation or a bracket; straight quotes open as well. */
export const isCloser = (code: number): boolean => closers.has(code);

/** Whether a line that starts with this character goes on with the line before. */
export const staysOnLine = (code: number): boolean => lineStayers.has(code);

export const isOpenBracket = (code: number): boolean =>
  code === char.leftParenthesis || code === char.leftBracket;

/** The position of the bracket that closes the one at `start` on the same line, or `start`. */
export function bracketEnd(text: string, start: number, classes: Uint8Array): number {
  const open = text.charCodeAt(start);
  const close = open === char.leftParenthesis ? char.rightParenthesis : char.rightBracket;
  const stop = Math.min(text.length, start + LONGEST_PARENTHESIS);
  let depth = 0;
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return at;
    else if (classes[code] === NEWLINE) break;
  }
  return start;
}
