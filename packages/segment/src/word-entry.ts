import { fixedCut } from "./compounds.js";
import { type ContextSlots, contextClass, contextSlots } from "./context.js";
import type { Cut } from "./cut.js";
import type { LoadedModel } from "./model.js";
import type { Settings } from "./options.js";
import { boundaryKey, type Piece, piecesOf } from "./pieces.js";
import { spokenChains, standardChains } from "./proclitics.js";
import { rankCuts } from "./ranker.js";
import { isPersonal } from "./voice.js";

/** All that is known of a word without its context, ready for each of its occurrences. */
export interface WordEntry {
  readonly letters: string;
  /** What the word is to its neighbours. */
  readonly contextClass: number;
  /** The word shows that someone speaks for himself or to another. */
  readonly personal: boolean;
  /** The cuts that context chooses from, best first; none when there is one reading only. */
  readonly rivals: readonly Rival[];
  /** The pieces of the different readings under the scheme; made when first asked for. */
  readonly readings: (readonly Piece[] | undefined)[];
}

/** A cut that may be right in some context. */
export interface Rival {
  readonly cut: Cut;
  /** Its score without context, in steps of the weights. */
  readonly score: number;
  readonly slots: ContextSlots;
  readonly reading: number;
}

const NO_RIVALS: readonly Rival[] = [];

/** Stands for the pieces of a word that is all stem, spelled as it is written. */
export const WHOLE: readonly Piece[] = [];
const WHOLE_ONLY = [WHOLE];

/** Analyses words under fixed settings. */
export interface Analyst {
  analyse(letters: string): WordEntry;
  /** The pieces of a reading; {@link WHOLE} when the word is not cut. */
  pieces(entry: WordEntry, reading: number): readonly Piece[];
}

/** The entry of a run of letters that is no word: one piece. */
export const uncutWord = (letters: string): WordEntry => ({
  letters,
  contextClass: 0,
  personal: false,
  rivals: NO_RIVALS,
  readings: WHOLE_ONLY,
});

/** Makes the analyst of a model and settings. */
export function createAnalyst(model: LoadedModel, settings: Settings): Analyst {
  const { scheme, compounds, dialect } = settings;
  const chains = dialect ? spokenChains : standardChains;

  const cutInto = (letters: string, cut: Cut): readonly Piece[] => {
    model.lexicon.open(letters);
    const pieces = piecesOf(letters, cut, scheme, model.lexicon);
    return pieces.length === 1 && pieces[0]?.form === letters ? WHOLE : pieces;
  };

  const settled = (letters: string, cut: Cut): WordEntry => {
    const pieces = cutInto(letters, cut);
    const readings = pieces === WHOLE ? WHOLE_ONLY : [pieces];
    const personal = isPersonal(letters, cut);
    return { letters, contextClass: contextClass(letters), personal, rivals: NO_RIVALS, readings };
  };

  return {
    analyse(letters) {
      const fixed = fixedCut(letters, compounds);
      if (fixed !== undefined) return settled(letters, fixed);
      const ranked = rankCuts(letters, model, chains);
      // Cuts that differ only where the scheme does not look are one reading, spelled like the best.
      const keys: number[] = [];
      const rivals = ranked.map(({ cut, score }) => {
        const key = boundaryKey(cut, scheme);
        const known = keys.indexOf(key);
        const reading = known < 0 ? keys.push(key) - 1 : known;
        return { cut, score, slots: contextSlots(letters, cut), reading };
      });
      const best = rivals[0] as Rival;
      if (keys.length === 1) return settled(letters, best.cut);
      const personal = isPersonal(letters, best.cut);
      const readings = keys.map(() => undefined);
      return { letters, contextClass: contextClass(letters), personal, rivals, readings };
    },
    pieces({ letters, rivals, readings }, reading) {
      const known = readings[reading];
      if (known !== undefined) return known;
      const rival = rivals.find((other) => other.reading === reading) as Rival;
      const pieces = cutInto(letters, rival.cut);
      readings[reading] = pieces;
      return pieces;
    },
  };
}
