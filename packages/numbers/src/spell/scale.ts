import { dualOf, type ScaleParadigm } from "../lexicon/numerals.js";
import { decline, declineDual, declinePlural, grammaticalCase, state } from "./inflect.js";
import { and, before, type HundredStyle, small } from "./small.js";

/** How 101, 102, 201 … of a noun are said: مئة ألف وألف, or مئة وواحد ألف. */
export type AfterHundred = "repeat" | "number";

/** What a group needs beside its number. */
export interface ScaleStyle {
  readonly hundred: HundredStyle;
  readonly afterHundred: AfterHundred;
}

/** The state of the scale word after a numeral that governs it. */
function governed(inState: number): number {
  if (inState === state.definiteConstruct) return state.construct;
  return inState;
}

/** ألف, ألفان: the scale word alone counts one or two. */
function bare(count: number, name: string, ofCase: number, inState: number): string {
  const form = inState === state.definiteConstruct ? state.construct : inState;
  return count === 1 ? decline(name, ofCase, form) : declineDual(dualOf(name), ofCase, form);
}

/**
 * A group from 1 to 999 with its scale word, a masculine noun that follows the rules of every counted
 * noun: plural genitive after 3 to 10, accusative singular after 11 to 99 (without tanwin if it governs
 * the noun counted: أحد عشر ألفَ دينار), genitive singular after hundreds.
 */
export function scaleGroup(
  count: number,
  scale: ScaleParadigm,
  nameIndex: number,
  ofCase: number,
  inState: number,
  style: ScaleStyle,
): string {
  const name = (scale.singular[nameIndex] ?? scale.singular[0]) as string;
  const plural = (scale.plural[nameIndex] ?? scale.plural[0]) as string;
  if (count <= 2) return bare(count, name, ofCase, inState);
  const rest = count % 100;
  const number = (value: number, stateOfNumber: number) =>
    small(value, "masculine", ofCase, stateOfNumber, style.hundred);
  const governing = inState >= state.definite ? state.definiteConstruct : state.construct;
  if (rest >= 3 && rest <= 10)
    return `${number(count, governing)} ${declinePlural(plural, grammaticalCase.genitive, governed(inState))}`;
  if (rest > 10) {
    const isGoverning = inState === state.construct || inState === state.definiteConstruct;
    const noun = decline(
      name,
      grammaticalCase.accusative,
      isGoverning ? state.construct : state.absolute,
    );
    return `${number(count, before(inState))} ${noun}`;
  }
  if (rest === 0)
    return `${number(count, governing)} ${decline(name, grammaticalCase.genitive, governed(inState))}`;
  if (style.afterHundred === "number")
    return `${number(count, before(inState))} ${decline(name, grammaticalCase.genitive, governed(inState))}`;
  const hundreds = `${number(count - rest, governing)} ${decline(name, grammaticalCase.genitive, before(inState))}`;
  return hundreds + and + bare(rest, name, ofCase, inState);
}
