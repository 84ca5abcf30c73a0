import { isArabicMark } from "@warraq/unicode";
import * as char from "../char.js";
import type { Edit } from "../engine/edits.js";
import { namedStep, type RuleContext } from "../step.js";

const isHaraka = (unit: number) => unit >= 0x64e && unit <= 0x650;
const isTanween = (unit: number) =>
  (unit >= 0x64b && unit <= 0x64d) || (unit >= 0x8f0 && unit <= 0x8f2);
const isSukun = (unit: number) => unit === 0x652;
const isCaseEnding = (unit: number) => isHaraka(unit) || isTanween(unit) || isSukun(unit);

/** Where the marks that begin at `start` end. */
function marksEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isArabicMark(text.charCodeAt(end))) end++;
  return end;
}

/** The first character from `start` on that no fold removes. */
function nextKept(text: string, start: number, { image }: RuleContext): number {
  let at = start;
  while (at < text.length && image(text[at] as string) === "") at++;
  return at;
}

/** Tells whether the word ends after the alef that a tanween before it is spelled with (كتابًا). */
function endsWithTanweenAlef(text: string, start: number, context: RuleContext): boolean {
  const at = nextKept(text, start, context);
  const letter = context.image(text[at] ?? "");
  if (letter !== char.alef && letter !== char.alefMaksura) return false;
  return !context.neighbours.letterAfter(text, at + 1);
}

const removeCaseEndings = (context: RuleContext) => (text: string, edit: Edit) => {
  for (let at = 0; at < text.length; at++) {
    if (!isArabicMark(text.charCodeAt(at))) continue;
    const end = marksEnd(text, at);
    const last = !context.neighbours.letterAfter(text, end);
    const beforeAlef = endsWithTanweenAlef(text, end, context);
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (last ? isCaseEnding(unit) : beforeAlef && isTanween(unit)) edit(at, at + 1, "");
    }
  }
};

export const caseEndings = /* @__PURE__ */ namedStep("caseEndings", {
  remove: {
    loss: "the vowel, tanween or sukun of the last letter: case and mood; shadda stays",
    work: () => ({ letterRule: removeCaseEndings }),
  },
});

/** Long vowels and the short vowel that always comes before them. */
const impliedBefore: Readonly<Record<string, number>> = {
  [char.alef]: 0x64e,
  [char.alefMaksura]: 0x64e,
  [char.waw]: 0x64f,
  [char.yeh]: 0x650,
};

/** Removes sukun, and the vowel a letter of prolongation without marks of its own implies. */
/** Reads from the end, so that of several equal vowels each sees the letter behind them. */
const removeImplied =
  ({ image }: RuleContext) =>
  (text: string, edit: Edit) => {
    const removed: number[] = [];
    let next = "";
    let afterNext = "";
    for (let at = text.length - 1; at >= 0; at--) {
      const unit = text.charCodeAt(at);
      const letter = image(text[at] as string);
      const implied = impliedBefore[next] === unit && !isArabicMark(afterNext);
      if (isSukun(unit) || implied) removed.push(at);
      else if (letter !== "") [next, afterNext] = [letter, next];
    }
    for (const at of removed.reverse()) edit(at, at + 1, "");
  };

export const impliedTashkeel = /* @__PURE__ */ namedStep("impliedTashkeel", {
  remove: {
    loss: "sukun, and vowels that a letter of prolongation implies: كَاتِب becomes كاتِب",
    work: () => ({ letterRule: removeImplied }),
  },
});
