/** Attached pronouns, written as they end a word. */
export const pronouns: readonly string[] = [
  "ه",
  "ها",
  "هما",
  "هم",
  "هن",
  "ك",
  "كما",
  "كم",
  "كن",
  "ي",
  "ني",
  "نا",
];

const NONE: readonly number[] = [];

// The numbers of the pronouns by their last letter.
const byLastLetter = new Map<number, number[]>();
pronouns.forEach((pronoun, i) => {
  const last = pronoun.charCodeAt(pronoun.length - 1);
  const known = byLastLetter.get(last) ?? [];
  byLastLetter.set(last, known);
  known.push(i + 1);
});

/** The numbers, from 1, of the pronouns that `letters` ends with. */
export function pronounsEnding(letters: string): readonly number[] {
  const candidates = byLastLetter.get(letters.charCodeAt(letters.length - 1));
  if (candidates === undefined) return NONE;
  return candidates.filter((number) => letters.endsWith(pronouns[number - 1] as string));
}
