import { fixedCut } from "./compounds.js";
import { contextClass } from "./context.js";
import { type Cut, cutOf } from "./cut.js";
import type { Lexicon } from "./lexicon.js";
import type { Settings } from "./options.js";
import { type Piece, piecesOf } from "./pieces.js";
import { type ProcliticChain, standardChains } from "./proclitics.js";
import type { RankedCuts, Ranker } from "./ranker.js";

/** All that is known of a word without its context, ready for each of its occurrences. */
export interface WordEntry {
  readonly letters: string;
  /** What the word is to its neighbours. */
  readonly contextClass: number;
  readonly ranked: RankedCuts;
  /** The different readings of the cuts under the scheme. */
  readonly readings: readonly (readonly Piece[])[];
  /** `readingOf[i]` is the reading of cut `i`. */
  readonly readingOf: readonly number[];
}

/** Analyses a word: its cuts, their scores, their readings. */
export function analyseWord(
  letters: string,
  { scheme, compounds }: Settings,
  ranker: Ranker,
  lexicon: Lexicon,
): WordEntry {
  const fixed = fixedCut(letters, compounds);
  const ranked = fixed ? { cuts: [fixed], scores: [0] } : ranker.rank(letters);
  const readings: Piece[][] = [];
  const readingOf: number[] = [];
  const known = new Map<string, number>();
  // Cuts that differ only where the scheme does not look are one reading, spelled like the best.
  const order = ranked.cuts.map((_, i) => i);
  order.sort((a, b) => (ranked.scores[b] as number) - (ranked.scores[a] as number));
  for (const i of order) {
    const pieces = piecesOf(letters, ranked.cuts[i] as Cut, scheme, lexicon);
    const key = pieces.map(({ to }) => to).join();
    const reading = known.get(key) ?? readings.length;
    if (reading === readings.length) {
      known.set(key, reading);
      readings.push(pieces);
    }
    readingOf[i] = reading;
  }
  return { letters, contextClass: contextClass(letters), ranked, readings, readingOf };
}

const BARE = standardChains[0] as ProcliticChain;

/** The entry of a run of letters that is no word: one piece. */
export function uncutWord(letters: string): WordEntry {
  const cut = cutOf(BARE, 0, 0, letters.length, "");
  return {
    letters,
    contextClass: 0,
    ranked: { cuts: [cut], scores: [0] },
    readings: [[{ from: 0, to: letters.length, role: "stem", form: letters }]],
    readingOf: [0],
  };
}
