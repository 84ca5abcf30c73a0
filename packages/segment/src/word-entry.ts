import { fixedCut } from "./compounds.js";
import { contextClass, contextSlots } from "./context.js";
import { type Cut, cutOf } from "./cut.js";
import type { LoadedModel } from "./model.js";
import type { Settings } from "./options.js";
import { boundaryKey, type Piece, piecesOf } from "./pieces.js";
import { type ProcliticChain, spokenChains, standardChains } from "./proclitics.js";
import { type RankedCut, rankCuts } from "./ranker.js";

/** All that is known of a word without its context, ready for each of its occurrences. */
export interface WordEntry {
  readonly letters: string;
  /** What the word is to its neighbours. */
  readonly contextClass: number;
  /** Best first. */
  readonly ranked: readonly RankedCut[];
  /** The different readings of the cuts under the scheme; made when first asked for. */
  readonly readings: readonly LazyReading[];
  /** `readingOf[i]` is the reading of cut `i`. */
  readonly readingOf: readonly number[];
}

/** The pieces of one reading. */
export interface LazyReading {
  readonly pieces: () => readonly Piece[];
}

const only = (letters: string, cut: Cut): RankedCut[] => [
  { cut, score: 0, slots: contextSlots(letters, cut) },
];

/** Analyses a word: its cuts, their scores, their readings. */
export function analyseWord(letters: string, settings: Settings, model: LoadedModel): WordEntry {
  const { scheme, compounds, dialect } = settings;
  const fixed = fixedCut(letters, compounds);
  const chains = dialect ? spokenChains : standardChains;
  const ranked = fixed ? only(letters, fixed) : rankCuts(letters, model, chains);
  // Cuts that differ only where the scheme does not look are one reading, spelled like the best.
  const readings: LazyReading[] = [];
  const keys: number[] = [];
  const readingOf = ranked.map(({ cut }) => {
    const key = boundaryKey(cut, scheme);
    const reading = keys.indexOf(key);
    if (reading >= 0) return reading;
    readings.push(lazily(() => piecesOf(letters, cut, scheme, model.lexicon)));
    return keys.push(key) - 1;
  });
  return { letters, contextClass: contextClass(letters), ranked, readings, readingOf };
}

function lazily(make: () => readonly Piece[]): LazyReading {
  let made: readonly Piece[] | undefined;
  return {
    pieces() {
      made ??= make();
      return made;
    },
  };
}

const BARE = standardChains.all[0] as ProcliticChain;

/** The entry of a run of letters that is no word: one piece. */
export function uncutWord(letters: string): WordEntry {
  const length = letters.length;
  const pieces: Piece[] = [{ from: 0, to: length, role: "stem", form: letters }];
  return {
    letters,
    contextClass: 0,
    ranked: only(letters, cutOf(BARE, 0, 0, length, "")),
    readings: [{ pieces: () => pieces }],
    readingOf: [0],
  };
}
