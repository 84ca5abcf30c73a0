import { foldTable, kind } from "./fold.js";

const slash = 0x2f;
const dot = 0x2e;
const colon = 0x3a;

/** How far ahead a Latin word is read to see whether it is an address. */
const addressReach = 80;

/** End of the e-mail or web address that begins here, or 0. */
export function addressEnd(text: string, start: number, end: number): number {
  const { kinds } = foldTable();
  const limit = Math.min(end, start + addressReach);
  let dots = 0;
  let scheme = false;
  let i = start;
  for (; i < limit; i++) {
    const c = text.charCodeAt(i);
    const k = kinds[c];
    if (k === kind.space || k === kind.arabic || c === 0x2c || c === 0x28 || c === 0x29) break;
    if (c === dot && kinds[text.charCodeAt(i + 1)] === kind.latin && i + 1 < limit) dots++;
    if (c === colon && text.charCodeAt(i + 1) === slash) scheme = true;
  }
  if (!scheme && dots === 0) return 0;
  while (i < end) {
    const k = kinds[text.charCodeAt(i)];
    if (k === kind.space || k === kind.arabic) break;
    i++;
  }
  return i;
}
