import type { DualParadigm } from "../lexicon/numerals.js";
import { kept, mark } from "./marks.js";

/** Index of a grammatical case in tables. */
export enum grammaticalCase {
  nominative = 0,
  accusative = 1,
  genitive = 2,
}

/**
 * How a noun or numeral stands: free with tanwin (absolute), before what it governs (construct, no
 * tanwin, no ن of the dual), or with the article. `definiteConstruct` is a compound whose earlier parts
 * have the article and whose last part governs a definite noun: المئة وثلاثة الكتب.
 */
export enum state {
  absolute = 0,
  construct = 1,
  definite = 2,
  definiteConstruct = 3,
}

const full = [mark.damma, mark.fatha, mark.kasra] as const;
const nunated = [mark.dammatan, mark.fathatan, mark.kasratan] as const;

/** Consonants to which the ل of the article assimilates. */
const sunLetters = "تثدذرزسشصضطظلن";

/** With the article: الثَّلَاثَة, الْمِئَة, الِاثْنَان. */
export function withArticle(word: string): string {
  const first = word[0] as string;
  if (sunLetters.includes(first)) return `ال${first}${mark.shadda}${word.slice(1)}`;
  // The ا of اثنان is a joining one: its kasra goes to the ل before it.
  if (word.startsWith(`ا${mark.kasra}`)) return `ال${mark.kasra}ا${word.slice(2)}`;
  return `ال${mark.sukun}${word}`;
}

/** An alef is written under the tanwin of the accusative, but not after ة, اء or an alef: سماءً. */
const accusativeSeat = (word: string) => (/(?:ة|اء|أ)$/.test(word) ? "" : "ا");

/** Declines a noun or adjective given without its last vowel. */
export function decline(word: string, ofCase: number, inState: number): string {
  const isDefinite = inState === state.definite;
  const stem = isDefinite ? withArticle(word) : word;
  const hasTanwin = inState === state.absolute;
  // Words in ـَى, ـَا and foreign ones in a long vowel show no case: إحدى, يورو.
  if (/[اىو]$/.test(word)) return stem;
  if (word.endsWith(`${mark.kasra}ي`)) return declineDefective(stem, ofCase, hasTanwin);
  // Unvowelled كرسي takes its endings on a shadda; only the alef of the tanwin shows.
  if (word.endsWith("ي"))
    return hasTanwin && ofCase === grammaticalCase.accusative ? `${stem}${mark.fathatan}ا` : stem;
  if (!hasTanwin) return stem + full[ofCase];
  return (
    stem + nunated[ofCase] + (ofCase === grammaticalCase.accusative ? accusativeSeat(word) : "")
  );
}

/**
 * ثَمَانٍ, ثَمَانِي, ثَمَانِيًا: a defective noun shows the fatha only, and loses its ي before tanwin. Print keeps that
 * tanwin where it has no other.
 */
function declineDefective(stem: string, ofCase: number, hasTanwin: boolean): string {
  if (ofCase === grammaticalCase.accusative)
    return hasTanwin ? `${stem}${mark.fathatan}ا` : stem + mark.fatha;
  return hasTanwin ? stem.slice(0, -2) + kept.kasratan : stem;
}

/** A diptote (مَلَايِين, دَرَاهِم) takes no tanwin and, unless governed or definite, fatha for kasra. */
export function declineDiptote(word: string, ofCase: number, inState: number): string {
  if (inState === state.definite) return decline(word, ofCase, inState);
  if (inState !== state.absolute) return word + full[ofCase];
  return word + (ofCase === grammaticalCase.nominative ? mark.damma : mark.fatha);
}

/** A sound feminine plural has kasra for the fatha of the accusative. */
const isSoundFeminine = (bare: string) => bare.endsWith("ات") && bare.length > 4;

/** Broken plurals of the patterns مَفَاعِل, مَفَاعِيل and أَفْعِلَاء are diptotes. */
const isDiptotePlural = (bare: string) =>
  /^..ا.ي?.$/.test(bare) ? !/(?:ات|[ةيى])$/.test(bare) : bare.endsWith("اء") && bare.length > 4;

/** Declines a plural by what its ending and pattern say of it. */
export function declinePlural(word: string, ofCase: number, inState: number): string {
  const bare = word.replace(/[\u064b-\u0652]/g, "");
  if (isDiptotePlural(bare)) return declineDiptote(word, ofCase, inState);
  if (isSoundFeminine(bare) && ofCase === grammaticalCase.accusative)
    return decline(word, grammaticalCase.genitive, inState);
  return decline(word, ofCase, inState);
}

/** The dual in one case and state. */
export function declineDual(dual: DualParadigm, ofCase: number, inState: number): string {
  const isNominative = ofCase === grammaticalCase.nominative;
  if (inState === state.construct || inState === state.definiteConstruct)
    return isNominative ? dual.constructNominative : dual.constructOblique;
  const word = (isNominative ? dual.nominative : dual.oblique) + mark.kasra;
  return inState === state.definite ? withArticle(word) : word;
}
