import { isArabicLetter, isArabicMark } from "@warraq/unicode";
import type { Edit } from "../engine/edits.js";
import type { RuleContext } from "../step.js";

/** Shortens runs of three or more of one letter, as later folds will write it, to `length`. */
export function shortenRuns(length: number) {
  return ({ image }: RuleContext) =>
    (text: string, edit: Edit): void => {
      let previous = "";
      let count = 0;
      let kept = 0;
      for (let at = 0; at < text.length; at++) {
        const unit = text[at] as string;
        const folded = isArabicLetter(unit) ? image(unit) : isArabicMark(unit) ? unit : "";
        // What a fold removes does not interrupt a run; anything else that is no letter does.
        if (folded === "" && image(unit) === "") continue;
        if (folded === "" || folded !== previous) {
          if (count > 2) edit(kept, at, "");
          count = 0;
          previous = folded;
        }
        count++;
        if (count === length) kept = at + 1;
      }
      if (count > 2 && previous !== "") edit(kept, text.length, "");
    };
}
