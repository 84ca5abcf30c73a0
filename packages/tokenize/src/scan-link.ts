import { classAt, widthAt } from "./character-class.js";
import * as char from "./characters.js";
import {
  ARABIC,
  CONNECTOR,
  DIGIT,
  LETTER,
  MARK,
  SINGLE,
} from "./data/character-class.generated.js";
import { EMAIL_KIND, pack, URL_KIND } from "./packed-token.js";
import { wordSet } from "./word-set.js";

const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;

// Top-level domains that make a bare name (alriyadh.com) a link. Two-letter ones that are also
// file extensions or English words (.py, .md, .in, .is) are left out.
const topLevel = /* @__PURE__ */ wordSet(
  "com net org edu gov mil int info biz news tv app dev online site ae bh dz eg iq jo kw lb ly ma om ps qa sa sd sy tn ye ir tr uk us eu de fr ru ca au cn jp",
);

/**
 * Reads the URL or e-mail address that starts at `start`, whose first word ends at `wordEnd`;
 * 0 if there is none.
 */
export function scanLink(
  text: string,
  start: number,
  wordEnd: number,
  classes: Uint8Array,
): number {
  const next = text.charCodeAt(wordEnd);
  if (next === char.colon) {
    if (!text.startsWith("//", wordEnd + 1)) return 0;
    const end = urlEnd(text, wordEnd + 3, classes);
    return end > wordEnd + 3 ? pack(end, URL_KIND) : 0;
  }
  const email = emailEnd(text, start, wordEnd);
  if (email > 0) return pack(email, EMAIL_KIND);
  return isDomain(text, start, wordEnd) ? pack(urlEnd(text, wordEnd, classes), URL_KIND) : 0;
}

/** Whether the word is a host name: begins with `www.` or ends in a known top-level domain. */
function isDomain(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_DOMAIN) return false;
  let dot = end - 1;
  while (dot > start && text.charCodeAt(dot) !== char.fullStop) dot--;
  if (dot === start) return false;
  if (text.slice(start, start + 4).toLowerCase() === "www.") return true;
  return topLevel.has(text.slice(dot + 1, end).toLowerCase());
}

/** The end of an e-mail address that starts at `start`, or 0. */
function emailEnd(text: string, start: number, wordEnd: number): number {
  let at = wordEnd;
  while (at - start <= LONGEST_LOCAL_PART && isLocalPart(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== char.at || at - start > LONGEST_LOCAL_PART) return 0;
  const domain = at + 1;
  let end = domain;
  let dot = 0;
  for (; end - domain <= LONGEST_DOMAIN; end++) {
    const code = text.charCodeAt(end);
    if (code === char.fullStop && isAlphanumeric(text.charCodeAt(end + 1))) dot = end;
    else if (!isAlphanumeric(code) && code !== char.hyphen) break;
  }
  return dot > domain && end - dot > 2 ? end : 0;
}

const isAlphanumeric = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39);

const isLocalPart = (code: number) =>
  isAlphanumeric(code) ||
  code === char.fullStop ||
  code === char.hyphen ||
  code === char.plus ||
  code === char.underscore ||
  code === char.percent;

/** Runs to the end of a URL; trailing punctuation and an unopened bracket stay outside. */
function urlEnd(text: string, start: number, classes: Uint8Array): number {
  let end = start;
  let open = 0;
  let last = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const here = classAt(classes, text, end);
    if (code === char.leftParenthesis) open++;
    else if (code === char.rightParenthesis && --open < 0) break;
    const isBody = isWordClass(here) || isUrlSign(code);
    if (!isBody && !isUrlPunctuation(code)) break;
    end += widthAt(text, end);
    if (isBody || code === char.rightParenthesis) last = end;
  }
  return last;
}

const isWordClass = (value: number) =>
  value === LETTER ||
  value === ARABIC ||
  value === DIGIT ||
  value === MARK ||
  value === SINGLE ||
  value === CONNECTOR;

const isUrlSign = (code: number) =>
  code < 0x80 && "/#%&=+-_~$@*".includes(String.fromCharCode(code));

const isUrlPunctuation = (code: number) =>
  code < 0x80 && ".,:;!?'()[]".includes(String.fromCharCode(code));
