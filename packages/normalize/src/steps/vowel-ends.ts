import { isArabicMark } from "@warraq/unicode";
import { char } from "../char.js";
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

/** Tells whether the word ends after the alef that a tanween before it is spelled with (كتابًا). */
function endsWithTanweenAlef(text: string, at: number, { neighbours }: RuleContext): boolean {
  const letter = text[at];
  if (letter !== char.alef && letter !== char.alefMaksura) return false;
  return !neighbours.letterAfter(text, at + 1);
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

export const caseEndings = namedStep("caseEndings", {
  remove: {
    loss: "the vowel, tanween or sukun of the last letter: case and mood; shadda stays",
    work: () => ({ shapeRule: removeCaseEndings }),
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
const removeImplied = () => (text: string, edit: Edit) => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const next = text[at + 1] ?? "";
    const implied =
      isHaraka(unit) &&
      impliedBefore[next] === unit &&
      !isArabicMark(text.codePointAt(at + 2) ?? 0);
    if (isSukun(unit) || implied) edit(at, at + 1, "");
  }
};

export const impliedTashkeel = namedStep("impliedTashkeel", {
  remove: {
    loss: "sukun, and vowels that a letter of prolongation implies: كَاتِب becomes كاتِب",
    work: () => ({ shapeRule: removeImplied }),
  },
});
