import { isArabicLetter, isArabicMark } from "@warraq/unicode";
import type { Edit } from "../engine/edits.js";
import type { RuleContext } from "../step.js";

/** A letter that a fold removes takes its marks along: they do not belong to the one before it. */
export const dropOrphans =
  ({ image }: RuleContext) =>
  (text: string, edit: Edit): void => {
    for (let at = 0; at < text.length; at++) {
      const letter = text[at] as string;
      if (!isArabicLetter(letter) || image(letter) !== "") continue;
      const start = at + 1;
      while (isArabicMark(text.codePointAt(at + 1) ?? -1)) {
        at += (text.codePointAt(at + 1) as number) > 0xffff ? 2 : 1;
      }
      if (at + 1 > start) edit(start, at + 1, "");
    }
  };
