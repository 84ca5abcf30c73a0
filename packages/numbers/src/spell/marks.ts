/** The marks of tashkeel, by name. */
export enum mark {
  fathatan = "\u064b",
  dammatan = "\u064c",
  kasratan = "\u064d",
  fatha = "\u064e",
  damma = "\u064f",
  kasra = "\u0650",
  shadda = "\u0651",
  sukun = "\u0652",
}

/** Stand-ins for marks that are written even without tashkeel; `write` puts the marks back. */
export const kept = { damma: "\u0001", kasratan: "\u0002" } as const;

const anyMark = /[\u064b-\u0652]/g;
const tanwinOnAlef = /\u064bا(?=$| )/g;

/** How much tashkeel is written, and where the tanwin of the accusative stands. */
export interface Orthography {
  readonly tashkeel: "none" | "full";
  readonly tanwin: "before-alef" | "after-alef" | "none";
}

const tanwinText = { "before-alef": "\u064bا", "after-alef": "ا\u064b", none: "ا" } as const;

/** After another word or و the joining alef loses its vowel: سَنَةُ اثْنَتَيْنِ وَاثْنَانِ. */
export const joinAlef = (phrase: string): string =>
  phrase.replaceAll("وَاِ", "وَا").replaceAll(" اِ", " ا");

/** Writes a fully vowelled phrase as the options ask. */
export function write(phrase: string, { tashkeel, tanwin }: Orthography): string {
  const joined = joinAlef(phrase);
  const isFull = tashkeel === "full";
  const marked = joined.replace(tanwinOnAlef, "\u0000");
  return (isFull ? marked : marked.replace(anyMark, ""))
    .replaceAll("\u0000", tanwinText[tanwin])
    .replaceAll(kept.damma, mark.damma)
    .replaceAll(kept.kasratan, isFull || tanwin !== "none" ? mark.kasratan : "");
}
