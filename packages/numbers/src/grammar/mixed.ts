import { add, type Rational, ratio, whole } from "../exact/rational.js";
import { character } from "../scan/character.js";
import { tokenKind } from "../scan/tokens.js";
import { isGlued, isSymbol, source, type Words } from "./cursor.js";

/** 2 1/4, 2½: a whole number and a fraction in digits. */
export function readMixed(
  t: Words,
  i: number,
): { readonly value: Rational; readonly next: number } | undefined {
  const literal = t.literal[i];
  if (literal?.decimals !== "" || literal.grouped || literal.whole.length > 4) return undefined;
  const vulgar = vulgarAt(t, i + 1);
  if (vulgar) return { value: add(whole(BigInt(literal.whole)), vulgar), next: i + 2 };
  const [n, d] = [t.literal[i + 1], t.literal[i + 3]];
  if (!n || !d || !isSymbol(t, i + 2, character.slash) || !isGlued(t, i + 2) || !isGlued(t, i + 3))
    return undefined;
  if (
    n.whole.length > 2 ||
    d.whole.length > 2 ||
    n.decimals ||
    d.decimals ||
    Number(n.whole) >= Number(d.whole)
  )
    return undefined;
  const fraction = ratio(BigInt(n.whole), BigInt(d.whole));
  return { value: add(whole(BigInt(literal.whole)), fraction), next: i + 4 };
}

/** Fractions in one character, each with its numerator and denominator. */
const vulgarFractions = "½12⅓13⅔23¼14¾34⅕15⅖25⅗35⅘45⅙16⅚56⅛18⅜38⅝58⅞78";

/** The fraction in one character at token `i`. */
export function vulgarAt(t: Words, i: number): Rational | undefined {
  if (t.kind[i] !== tokenKind.symbol) return undefined;
  const at = vulgarFractions.indexOf(source(t, i));
  if (at < 0) return undefined;
  return ratio(
    BigInt(vulgarFractions[at + 1] as string),
    BigInt(vulgarFractions[at + 2] as string),
  );
}
