import type { Cut } from "./cut.js";
import { letter } from "./letters.js";

// Forms of the first person that no other word is spelled like.
const FIRST_PERSON =
  "أنا نحن إنني أنني لكنني كأنني إني أني لكني كأني ليتني لعلي لعلني لي بي مني عني معي عندي لدي كنت لست كنا لسنا أنت أنتم أنتن أيها أيتها".split(
    " ",
  );
const SPEAKERS = /* @__PURE__ */ new Set(
  ["", "و", "ف"].flatMap((joined) => FIRST_PERSON.map((word) => joined + word)),
);

const ADDRESSING: ReadonlySet<string> = /* @__PURE__ */ new Set(["ي", "ني", "نا", "ك", "كم", "كن"]);

/**
 * Tells whether a word shows that someone speaks for himself or to another: in such sentences a
 * final ي is often the pronoun, in reports it is hardly ever. `cut` is how the word is cut.
 */
export function isPersonal(letters: string, cut: Cut): boolean {
  if (ADDRESSING.has(cut.pronoun) || SPEAKERS.has(letters)) return true;
  // سأكتب
  return (
    cut.chain.lastRole === "future" && letters.charCodeAt(cut.stemStart) === letter.alefHamzaAbove
  );
}
