/** A character to ask about: a code point, or a string whose first code point counts. */
export type Character = number | string;

/** The code point of a character; -1, which is in no class, for the empty string. */
export function codePointOf(character: Character): number {
  return typeof character === "number" ? character : (character.codePointAt(0) ?? -1);
}
