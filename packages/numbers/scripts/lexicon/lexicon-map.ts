import { type Entry, EntryMap } from "../../src/lexicon/entry.js";
import { foldWord } from "../../src/scan/fold.js";

export { cue, dayPart, form, hijriBase, role } from "../../src/lexicon/entry.js";

/** The lexicon while it is made. */
export class LexiconMap extends EntryMap {
  /** The entry of a word in any spelling. */
  override of(word: string): Entry {
    return super.of(foldWord(word));
  }

  /** Adds bits to every word of a list separated by spaces. */
  addRole(bits: number, words: string): void {
    for (const word of words.split(" ")) this.of(word).role |= bits;
  }

  addCue(bits: number, words: string): void {
    for (const word of words.split(" ")) this.of(word).cue |= bits;
  }
}
