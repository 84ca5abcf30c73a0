import { isArabicMark, isTatweel } from "@warraq/unicode";
import * as char from "../char.js";
import type { Fold } from "../engine/fold-table.js";
import { foldAll, namedStep, type RuleContext } from "../step.js";

/** Tells whether one of the marks that begin at `start` stays. */
function carriesMark(text: string, start: number, image: RuleContext["image"]): boolean {
  for (let at = start; isArabicMark(text.charCodeAt(at)); at++) {
    if (image(text[at] as string) !== "") return true;
  }
  return false;
}

/** Removes tatweel between two letters; one stays where it carries a mark or edges a word (هـ). */
const removeDecorative =
  ({ image, neighbours }: RuleContext) =>
  (text: string, edit: (start: number, end: number, replacement: string) => void) => {
    for (let at = text.indexOf(char.tatweel); at >= 0; ) {
      let end = at;
      while (isTatweel(text.charCodeAt(end)) || image(text[end] ?? "end") === "") end++;
      const before = neighbours.letterBefore(text, at);
      const after = neighbours.letterAfter(text, end);
      const carries = carriesMark(text, end, image);
      if (before && after && !carries) edit(at, end, "");
      else if (end - at > 1 && (before || after || carries)) edit(at, end, char.tatweel);
      at = text.indexOf(char.tatweel, end);
    }
  };

/** Removes tatweel. */
export const withoutTatweel = (): Fold[] => foldAll(char.tatweel, "");

export const tatweel = /* @__PURE__ */ namedStep("tatweel", {
  remove: {
    loss: "stretching, and the stroke that marks هـ as an abbreviation",
    work: () => ({ shape: withoutTatweel() }),
  },
  decorative: {
    loss: "stretching inside words; the tatweel of هـ and one that carries a mark stay",
    work: () => ({ letterRule: removeDecorative }),
  },
});
