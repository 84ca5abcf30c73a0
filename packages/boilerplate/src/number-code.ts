import { foldTable } from "./fold.js";
import { code } from "./token-codes.js";

const slash = 0x2f;
const dot = 0x2e;
const colon = 0x3a;

/** Code of a run of digits with the separators inside it. */
export function numberCode(text: string, start: number, end: number): number {
  let colons = 0;
  let slashes = 0;
  let others = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === colon) colons++;
    else if (c === slash || c === 0x2d) slashes++;
    else if (c === dot || c === 0x2c || c === 0x66b || c === 0x66c) others++;
  }
  if (colons > 0 && slashes === 0) return code.time;
  if (slashes >= 2 || (others === 2 && end - start >= 8)) return code.date;
  if (colons + slashes + others > 0 || end - start !== 4) return code.number;
  return isYear(text, start) ? code.year : code.number;
}

function isYear(text: string, start: number): boolean {
  const { folds } = foldTable();
  const century =
    ((folds[text.charCodeAt(start)] as number) - 0x30) * 10 +
    (folds[text.charCodeAt(start + 1)] as number) -
    0x30;
  return century === 19 || century === 20 || century === 14;
}
