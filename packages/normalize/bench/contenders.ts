import { createNormalizer } from "../src/index.js";

/** What people write today: eight replacements, one after the other. */
function chain(text: string): string {
  return text
    .replace(/[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g, "")
    .replace(/\u0640/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/ؤ/g, "و")
    .replace(/ئ/g, "ي")
    .replace(/[٠-٩]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x630));
}

/** The floor: nothing that looks at every unit of a text can be faster. */
function readAll(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum ^= text.charCodeAt(at);
  return sum;
}

const search = createNormalizer("search");
const lossless = createNormalizer("lossless");
const corpus = createNormalizer("corpus");
const display = createNormalizer("display");

/** This package, the floor, and the chain. */
export const contenders: Readonly<Record<string, (text: string) => unknown>> = {
  floor: readAll,
  search: search.normalize,
  "search, align": search.align,
  "search, align, one span": (text) => search.align(text).toOriginal({ start: 5000, end: 5010 }),
  lossless: lossless.normalize,
  corpus: corpus.normalize,
  display: display.normalize,
  "eight String.replace": chain,
};
