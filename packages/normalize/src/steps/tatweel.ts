import { isArabicMark, isTatweel } from "@warraq/unicode";
import { char } from "../char.js";
import { foldAll, namedStep, type RuleContext } from "../step.js";

/** Removes tatweel between two letters; one stays where it carries a mark or edges a word (هـ). */
const removeDecorative =
  ({ neighbours }: RuleContext) =>
  (text: string, edit: (start: number, end: number, replacement: string) => void) => {
    for (let at = text.indexOf(char.tatweel); at >= 0; ) {
      let end = at;
      while (end < text.length && isTatweel(text.charCodeAt(end))) end++;
      const before = neighbours.letterBefore(text, at);
      const after = neighbours.letterAfter(text, end);
      const carries = end < text.length && isArabicMark(text.codePointAt(end) as number);
      if (before && after && !carries) edit(at, end, "");
      else if (end - at > 1 && (before || after)) edit(at, end, char.tatweel);
      at = text.indexOf(char.tatweel, end);
    }
  };

export const tatweel = namedStep("tatweel", {
  remove: {
    loss: "stretching, and the stroke that marks هـ as an abbreviation",
    work: () => ({ shape: foldAll(char.tatweel, "") }),
  },
  decorative: {
    loss: "stretching inside words; the tatweel of هـ and one that carries a mark stay",
    work: () => ({ shapeRule: removeDecorative }),
  },
});
