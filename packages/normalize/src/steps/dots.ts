import * as char from "../char.js";
import type { Edit } from "../engine/edits.js";
import type { Fold } from "../engine/fold-table.js";
import { foldAll, namedStep, type RuleContext } from "../step.js";

const dotlessBeh = "ٮ"; // U+066E
const dotlessFeh = "ڡ"; // U+06A1
const dotlessQaf = "ٯ"; // U+066F
const dotlessNoon = "ں"; // U+06BA

/** Letters of one shape in every position. */
const rasm: readonly Fold[] = [
  ...foldAll("بتثپ", dotlessBeh),
  ...foldAll("جخچ", "ح"),
  ...foldAll("ذ", "د"),
  ...foldAll("زژ", "ر"),
  ...foldAll("ش", "س"),
  ...foldAll("ض", "ص"),
  ...foldAll("ظ", "ط"),
  ...foldAll("غ", "ع"),
  ...foldAll("فڤ", dotlessFeh),
  ...foldAll("ة", char.heh),
];

/** Noon, yeh and qaf, which look like beh and feh inside a word and like themselves at its end. */
const positional: Readonly<Record<string, readonly [inside: string, atEnd: string]>> = {
  [char.noon]: [dotlessBeh, dotlessNoon],
  [char.yeh]: [dotlessBeh, char.alefMaksura],
  [char.qaf]: [dotlessFeh, dotlessQaf],
};

const dotlessByPosition =
  ({ neighbours }: RuleContext) =>
  (text: string, edit: Edit) => {
    for (let at = 0; at < text.length; at++) {
      const forms = positional[text[at] as string];
      if (forms === undefined) continue;
      edit(at, at + 1, forms[neighbours.letterAfter(text, at + 1) ? 0 : 1]);
    }
  };

export const dots = /* @__PURE__ */ namedStep("dots", {
  remove: {
    loss: "all dots: the letters of the oldest manuscripts stay (ب ت ث ن ي look the same)",
    work: () => ({ lastRule: dotlessByPosition, last: rasm }),
  },
});
