import { NormalizerAr } from "@nlpjs/lang-ar";
import { ArabicString } from "arabic-utils";
import arajs from "arajs";
import { bench, describe } from "vitest";
import { createNormalizer } from "../src/index.js";
import { texts } from "./texts.js";

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
const others = (["lossless", "display", "corpus"] as const).map(
  (name) => [name, createNormalizer(name)] as const,
);
const nlpjs = new NormalizerAr();

let sink: unknown;

for (const [kind, text] of Object.entries(texts)) {
  describe(`${kind}, 100,000 units`, () => {
    bench("floor: a loop of charCodeAt", () => {
      sink = readAll(text);
    });
    bench("search", () => {
      sink = search.normalize(text);
    });
    bench("search, align", () => {
      sink = search.align(text);
    });
    bench("search, align and one span", () => {
      sink = search.align(text).toOriginal({ start: 5000, end: 5010 });
    });
    for (const [name, { normalize }] of others) {
      bench(name, () => {
        sink = normalize(text);
      });
    }
    bench("eight String.replace", () => {
      sink = chain(text);
    });
    bench("arabic-utils: normalize", () => {
      sink = ArabicString(text).normalize();
    });
    // It gives a text of several words back as it is, so it gets them one by one.
    bench("arajs: stripTashkeel, word by word", () => {
      sink = text
        .split(" ")
        .map((word) => arajs.stripTashkeel(word))
        .join(" ");
    });
    bench("@nlpjs/lang-ar: normalize", () => {
      sink = nlpjs.normalize(text);
    });
  });
}

export { sink };
