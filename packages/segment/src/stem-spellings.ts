import { letter } from "./letters.js";

/** A spelling of a stem: its letters up to `keep` before the end, then `ending`. */
export interface Spelling {
  readonly drop: 0 | 1;
  readonly ending: string;
}

const AS_WRITTEN: readonly Spelling[] = [{ drop: 0, ending: "" }];

// What may stand at the end of a stem that loses its pronoun.
const ENDINGS: Readonly<Record<number, readonly Spelling[]>> = {
  // مدرسته: teh marbuta opens before a suffix.
  [letter.teh]: [...AS_WRITTEN, { drop: 1, ending: "ة" }],
  // مستواهم: alef maksura becomes alef.
  [letter.alef]: [...AS_WRITTEN, { drop: 1, ending: "ى" }],
  // كتبوه: the silent alef after the waw of the plural goes.
  [letter.waw]: [...AS_WRITTEN, { drop: 0, ending: "ا" }],
  // أبناؤه، أبنائه: the seat of the hamza follows the case vowel.
  [letter.wawHamza]: [...AS_WRITTEN, { drop: 1, ending: "ء" }],
  [letter.yehHamza]: [...AS_WRITTEN, { drop: 1, ending: "ء" }],
  // رآه: the hamza and the alef it absorbed.
  [letter.alefMadda]: [...AS_WRITTEN, { drop: 1, ending: "أى" }],
};

const TO_MAKSURA: readonly Spelling[] = [{ drop: 1, ending: "ى" }];

/**
 * The ways in which the stem `letters.slice(from, to)` before a pronoun may be spelled when it
 * stands alone, as it is written first. على، إلى and لدى have a yeh only before pronouns.
 */
export function spellingsBeforePronoun(
  letters: string,
  from: number,
  to: number,
): readonly Spelling[] {
  const last = letters.charCodeAt(to - 1);
  if (last === letter.yeh && to - from === 3) {
    const stem = letters.slice(from, to);
    if (stem === "علي" || stem === "إلي" || stem === "لدي") return TO_MAKSURA;
  }
  return ENDINGS[last] ?? AS_WRITTEN;
}

/** The spellings of a stem without pronoun: one, as it is written. */
export const spellingsAlone: readonly Spelling[] = AS_WRITTEN;
