import { decades, firstInCompound, ordinals, tenInCompound } from "../../src/lexicon/numerals.js";
import { cue, type LexiconMap } from "./lexicon-map.js";

/** Decades, which are their own ordinals: العشرين من أيلول. */
export function addDecades(map: LexiconMap): void {
  for (const { value, nominative, oblique } of decades)
    for (const word of [nominative, oblique])
      for (const spelling of new Set([word, word.replaceAll("ث", "ت")]))
        map.of(spelling).decade = value;
}

/** Ordinals one to ten, with the dialects' ت for ث, and the parts of the compounds. */
export function addOrdinals(map: LexiconMap): void {
  for (const { value, masculine, feminine } of ordinals)
    for (const word of [masculine, feminine])
      for (const spelling of new Set([word, word.replaceAll("ث", "ت")]))
        map.of(spelling).ordinal = value;
  // ثانٍ and حادٍ, the defective nouns without article.
  map.of("ثان").ordinal = 2;
  for (const word of [firstInCompound.masculine, firstInCompound.feminine])
    map.of(word).ordinal = 1;
  for (const word of [tenInCompound.masculine, tenInCompound.feminine])
    map.of(word).cue |= cue.tail;
}
