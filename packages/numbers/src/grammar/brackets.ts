import { character } from "../scan/character.js";
import { tokenKind } from "../scan/tokens.js";
import { isSymbol, type Words } from "./cursor.js";

/** Brackets and quotes that stand around a number alone. */
const enclosures: readonly (readonly [open: number, close: number])[] = [
  [character.openParenthesis, character.closeParenthesis],
  [character.openGuillemet, character.closeGuillemet],
  [character.doubleQuote, character.doubleQuote],
];

/** Does a bracket or a quote stand around tokens `[first, next)`: (15) مليار, «3.9» مليون? */
export const isEnclosed = (t: Words, first: number, next: number): boolean =>
  t.kind[next] === tokenKind.symbol &&
  enclosures.some(([open, close]) => isSymbol(t, first - 1, open) && isSymbol(t, next, close));
