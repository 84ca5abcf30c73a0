import { letter } from "./character.js";
import { unit, units } from "./fold.js";
import { proclitic, type Tokens, vowelling } from "./tokens.js";

/** Notes the marks of a vowelled word that the grammar asks for. */
export function readVowels(tokens: Tokens<unknown>, from: number, end: number): void {
  const { text, length } = tokens;
  const stem = tokens.stem[length - 1] as number;
  const bits = tokens.proclitics[length - 1] as number;
  let vowels = 0;
  // The article stands inside the span, and before the first letter of the stem.
  let letters = (bits & proclitic.article) === 0 ? 0 : (bits & proclitic.lam) === 0 ? -2 : -1;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (at >= stem && (units[code] as number) >= unit.letter) letters++;
    else if (code === letter.damma && letters === 1) vowels |= vowelling.dammaFirst;
    else if (code === letter.fathatan) vowels |= vowelling.tanwin;
  }
  tokens.vowels[length - 1] = vowels;
}
