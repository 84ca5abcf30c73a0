import { foldTable, kind } from "../fold.js";
import type { TokenBuffer } from "../token-buffer.js";
import { code, isMark } from "../token-codes.js";

/** Lines with more words than this are never looked up. */
export const keyWords = 40;
/** A separator is looked for this many tokens from either end. */
const affixReach = 9;

/** A line as templates see it: its whole key, and the keys of what stands before or after a slot. */
export interface LineKeys {
  readonly whole: string;
  readonly words: number;
  /** Beginnings up to a separator, shortest first. */
  readonly prefixes: readonly string[];
  /** Endings from a separator on, shortest first. */
  readonly suffixes: readonly string[];
}

function folded(text: string, start: number, end: number): string {
  const { kinds, folds } = foldTable();
  const units: number[] = [];
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (kinds[c] !== kind.ignorable) units.push(folds[c] as number);
  }
  return String.fromCharCode(...units.slice(0, 60));
}

/** The atom of a token: a folded word, `#`, a separator, or nothing. */
function atom(text: string, tokens: TokenBuffer, t: number): string {
  const c = tokens.codes[t] as number;
  if (c === code.colon) return ":";
  if (c === code.dash || c === code.bar || c === code.dots) return "-";
  if (c === code.copyright) return "©";
  if (isMark(c)) return "";
  if (c === code.number || c === code.time || c === code.date || c === code.year) return "#";
  return folded(text, tokens.starts[t] as number, tokens.ends[t] as number);
}

const isSeparatorAtom = (a: string | undefined) => a === ":" || a === "-";

/** The keys of a line; nothing for lines without words or with too many. */
export function lineKeys(text: string, tokens: TokenBuffer): LineKeys | undefined {
  const atoms: string[] = [];
  let words = 0;
  for (let t = 0; t < tokens.length; t++) {
    const a = atom(text, tokens, t);
    if (a === "" || (isSeparatorAtom(a) && isSeparatorAtom(atoms[atoms.length - 1]))) continue;
    if (!isSeparatorAtom(a)) words++;
    if (words > keyWords) return undefined;
    atoms.push(a);
  }
  if (words === 0) return undefined;
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  for (let i = 1; i < Math.min(atoms.length - 1, affixReach); i++) {
    if (isSeparatorAtom(atoms[i])) prefixes.push(atoms.slice(0, i + 1).join(" "));
  }
  for (let i = atoms.length - 2; i > Math.max(0, atoms.length - affixReach); i--) {
    if (isSeparatorAtom(atoms[i])) suffixes.push(atoms.slice(i).join(" "));
  }
  return { whole: atoms.join(" "), words, prefixes, suffixes };
}
