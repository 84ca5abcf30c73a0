import * as char from "../char.js";
import type { Edit } from "../engine/edits.js";
import type { Fold } from "../engine/fold-table.js";
import { foldAll, namedStep } from "../step.js";

/** White_Space of Unicode that does not end a line, but for the space itself. */
const blanks =
  "\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";
/** White_Space of Unicode that ends a line, but for line feed and carriage return. */
const lineEnds = "\v\f\u0085\u2028\u2029";

/** A space or a line feed for every other white-space character. */
export const plainSpaces = (): Fold[] => [
  ...foldAll(blanks, char.space),
  ...foldAll(lineEnds, char.lineFeed),
];

const isSpace = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x0d;

/** What a run of white space becomes: an empty line, a line end or a space. */
function collapsed(text: string, start: number, end: number): string {
  let lineEnds = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) lineEnds++;
  }
  return lineEnds === 0 ? char.space : char.lineFeed.repeat(Math.min(lineEnds, 2));
}

const collapseRuns = (trim: boolean) => () => (text: string, edit: Edit) => {
  const last = text.length - 1;
  // -1 after white space, which counts as standing before the text as well; else 0.
  let before = -1;
  for (let at = 0; at <= last; at++) {
    const unit = text.charCodeAt(at);
    const here = (unit - 0x21) >> 31;
    // One space between two words stays. Asked for two at once, as a processor would guess wrong
    // at every space if each of them was a case of its own.
    if ((here & before) === 0 && unit !== 0x0d && at !== last) {
      before = here;
      continue;
    }
    before = here;
    if (!isSpace(unit)) continue;
    const start = isSpace(text.charCodeAt(at - 1)) ? at - 1 : at;
    while (isSpace(text.charCodeAt(at + 1))) at++;
    before = 0;
    const edge = trim && (start === 0 || at === last);
    if (start === at && !edge && unit !== 0x0d) continue;
    const replacement = edge ? "" : collapsed(text, start, at + 1);
    if (replacement !== text.slice(start, at + 1)) edit(start, at + 1, replacement);
  }
};

export const spaces = /* @__PURE__ */ namedStep("spaces", {
  plain: {
    loss: "which white-space character was written; their number stays",
    work: () => ({ letters: plainSpaces() }),
  },
  collapse: {
    loss: "how much white space stood between words and lines; an empty line stays one",
    work: () => ({ letters: plainSpaces(), lastRule: collapseRuns(false) }),
  },
  trim: {
    loss: "how much white space stood between words and lines, and all at the ends of the text",
    work: () => ({ letters: plainSpaces(), lastRule: collapseRuns(true) }),
  },
});
