import { character } from "./character.js";
import { isSpace } from "./fold.js";

/** Longest name before the @ of an address; the limit keeps hostile input linear. */
const maximumAddress = 64;

/** Letters, digits and marks of the addresses of people: name2015@example.com, @name_24. */
const isAddressUnit = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === character.fullStop ||
  code === character.hyphen ||
  code === character.underscore;

/** The end of the foreign word `[from, end)`, or of the web or mail address or the @name that it is part of. */
export function addressEnd(text: string, from: number, end: number, to: number): number {
  if (opensAddress(text, from, end)) {
    let last = end;
    while (last < to && !isSpace(text.charCodeAt(last))) last++;
    return last;
  }
  let at = end;
  const limit = Math.min(to, from + maximumAddress);
  while (at < limit && isAddressUnit(text.charCodeAt(at))) at++;
  if (text.charCodeAt(from - 1) === character.at) return at;
  if (at >= to || text.charCodeAt(at) !== character.at) return end;
  at++;
  while (at < to && isAddressUnit(text.charCodeAt(at))) at++;
  return at;
}

/** http:, https:, ftp: and www. open a web address, whose digits are no numbers. */
function opensAddress(text: string, from: number, to: number): boolean {
  if (to - from < 3 || to - from > 5) return false;
  const word = text.slice(from, to).toLowerCase();
  if (word === "www") return text.charCodeAt(to) === character.fullStop;
  return (
    (word === "http" || word === "https" || word === "ftp") &&
    text.charCodeAt(to) === character.colon
  );
}
