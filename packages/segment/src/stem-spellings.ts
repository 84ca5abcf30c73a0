import type { Cut } from "./cut.js";
import { letter } from "./letters.js";
import { type Affix, affix, noAffix } from "./word-hash.js";

/** A spelling of a stem: its letters up to `keep` before the end, then `ending`. */
export interface Spelling {
  readonly drop: 0 | 1;
  readonly ending: Affix;
}

const AS_WRITTEN: readonly Spelling[] = [{ drop: 0, ending: noAffix }];

// What may stand at the end of a stem that loses its pronoun.
const ENDINGS: Readonly<Record<number, readonly Spelling[]>> = {
  // مدرسته: teh marbuta opens before a suffix.
  [letter.teh]: [...AS_WRITTEN, { drop: 1, ending: affix("ة") }],
  // مستواهم: alef maksura becomes alef.
  [letter.alef]: [...AS_WRITTEN, { drop: 1, ending: affix("ى") }],
  // كتبوه: the silent alef after the waw of the plural goes.
  [letter.waw]: [...AS_WRITTEN, { drop: 0, ending: affix("ا") }],
  // أبناؤه، أبنائه: the seat of the hamza follows the case vowel.
  [letter.wawHamza]: [...AS_WRITTEN, { drop: 1, ending: affix("ء") }],
  [letter.yehHamza]: [...AS_WRITTEN, { drop: 1, ending: affix("ء") }],
  // رآه: the hamza and the alef it absorbed.
  [letter.alefMadda]: [...AS_WRITTEN, { drop: 1, ending: affix("أى") }],
};

const TO_MAKSURA: readonly Spelling[] = [{ drop: 1, ending: affix("ى") }];

/**
 * The ways in which the stem of a cut may be spelled when it stands alone, as it is written first.
 * Only a pronoun changes the spelling. على، إلى and لدى have a yeh only before pronouns.
 */
export function spellingsOf(
  letters: string,
  { pronoun, stemStart: from, stemEnd: to }: Cut,
): readonly Spelling[] {
  if (pronoun === "") return AS_WRITTEN;
  const last = letters.charCodeAt(to - 1);
  if (last === letter.yeh && to - from === 3) {
    const stem = letters.slice(from, to);
    if (stem === "علي" || stem === "إلي" || stem === "لدي") return TO_MAKSURA;
  }
  return ENDINGS[last] ?? AS_WRITTEN;
}
