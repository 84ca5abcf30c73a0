import { isBidiControl, isInvisibleControl } from "@warraq/unicode";
import * as char from "../char.js";
import { code, range } from "../code-points.js";
import type { Fold } from "../engine/fold-table.js";
import { foldAll, namedStep } from "../step.js";

const nonJoiner = /* @__PURE__ */ code(char.zeroWidthNonJoiner);
const joiner = /* @__PURE__ */ code(char.zeroWidthJoiner);

/** The blocks that hold format controls: all others need not be searched. */
const controls = (wanted: (at: number) => boolean) =>
  [
    ...range(0xa0, 0xff),
    ...range(0x600, 0x8ff),
    ...range(0x1800, 0x180f),
    ...range(0x2000, 0x206f),
    ...range(0xfe00, 0xffff),
  ].filter(wanted);

const isPictograph = (at: number | undefined = 0) => at >= 0x1f000 || (at >= 0x2190 && at < 0x2c00);

/** Tells whether a pictograph, with or without its selector of the coloured form, ends at `end`. */
function endsPictograph(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1) === 0xfe0f ? end - 1 : end;
  return isPictograph(text.codePointAt(last - 2)) || isPictograph(text.codePointAt(last - 1));
}

/** Tells whether the joiner at `at` holds an emoji of several pictographs together. */
const joinsPictographs = (text: string, at: number): boolean =>
  endsPictograph(text, at) && isPictograph(text.codePointAt(at + 1));

/** Removes joiners, but for those that emoji are made with. */
export const emojiJoiner = [joiner, joinsPictographs] as const;

/** Removes format controls, but for the joiner and the non-joiner. */
export const withoutControls = (): Fold[] =>
  foldAll(
    controls((at) => isInvisibleControl(at) && at !== nonJoiner && at !== joiner),
    "",
  );

/** Removes the zero-width non-joiner. */
export const withoutNonJoiners = (): Fold[] => foldAll([nonJoiner], "");

/** U+0000 to U+001F and U+007F to U+009F without tab, line and form feed, return, next line. */
const controlCodes = () => [
  ...range(0, 8),
  ...range(0x0e, 0x1f),
  ...range(0x7f, 0x84),
  ...range(0x86, 0x9f),
];

export const controlsStep = /* @__PURE__ */ namedStep("controls", {
  remove: {
    loss: "direction marks, joiners (but in emoji), soft hyphens and the like; ZWNJ follows the option zwnj",
    work: () => ({ shape: withoutControls(), guard: emojiJoiner }),
  },
  codes: {
    loss: "control codes (General_Category Cc) that are no white space",
    work: () => ({ shape: foldAll(controlCodes(), "") }),
  },
  "remove-bidi": {
    loss: "direction marks, embeddings, overrides and isolates",
    work: () => ({ shape: foldAll(controls(isBidiControl), "") }),
  },
});

export const zwnj = /* @__PURE__ */ namedStep("zwnj", {
  remove: {
    loss: "where letters were kept apart: Persian می‌خورد becomes one joined word",
    work: () => ({ joiners: withoutNonJoiners() }),
  },
  space: {
    loss: "the difference between half a space and a whole one",
    work: () => ({ joiners: foldAll([nonJoiner], char.space) }),
  },
});
