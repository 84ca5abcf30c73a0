import type { Cut } from "./cut.js";

/**
 * Spells the stem of a cut as it stands when alone: teh marbuta and alef maksura that a pronoun
 * turned into teh and alef, the silent alef of كتبوا, the hamza of the nominative.
 */
export function restoreStem(letters: string, { stemStart, stemEnd, pronoun }: Cut): string {
  const stem = letters.slice(stemStart, stemEnd);
  if (pronoun === "") return stem;
  // على، إلى، لدى keep their yeh before pronouns alone.
  if (stem === "علي" || stem === "إلي" || stem === "لدي") return `${stem.slice(0, -1)}ى`;
  if (stem.endsWith("تمو")) return stem.slice(0, -1);
  return stem;
}
