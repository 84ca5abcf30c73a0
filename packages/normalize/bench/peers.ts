import { NormalizerAr } from "@nlpjs/lang-ar";
import { ArabicString } from "arabic-utils";
import arajs from "arajs";

const nlpjs = new NormalizerAr();

/** What other packages have that comes nearest to the preset `search`. */
export const peers: Readonly<Record<string, (text: string) => unknown>> = {
  "@nlpjs/lang-ar: normalize": (text) => nlpjs.normalize(text),
  "arabic-utils: normalize": (text) => ArabicString(text).normalize(),
  // It gives a text of several words back as it is, so it gets them one by one.
  "arajs: stripTashkeel": (text) =>
    text
      .split(" ")
      .map((word) => arajs.stripTashkeel(word))
      .join(" "),
};
