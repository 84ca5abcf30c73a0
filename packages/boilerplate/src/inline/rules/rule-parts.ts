import { type CueMatcher, cueFamily, cueLength } from "../../cue-matcher.js";
import { cueFamilies } from "../../data/cues.js";
import type { TokenBuffer } from "../../token-buffer.js";
import type { CutLine } from "../cut-line.js";
import type { PageNames } from "../page-names.js";
import { writerWords } from "../writer-words.js";
import { closingCredit } from "./closing-credit.js";
import { dateStamp } from "./date-stamp.js";
import { gluedCues } from "./glued-cues.js";
import { headStamp } from "./head-stamp.js";
import { laterByline } from "./later-byline.js";
import { siteStamp } from "./site-stamp.js";
import { titleTail } from "./title-tail.js";
import type { TokenPart } from "./token-part.js";
import { trailingNote } from "./trailing-note.js";

const dateFamily = cueFamilies.findIndex((family) => family.name === "date-stamp");

/** Body lines that may carry the stamps of an article's head. */
const openingLines = 2;

function byOrder(parts: readonly (TokenPart | undefined)[]): TokenPart[] {
  const sorted = parts.filter((part) => part !== undefined).sort((a, b) => a.from - b.from);
  const apart: TokenPart[] = [];
  for (const part of sorted) {
    const before = apart[apart.length - 1];
    if (before === undefined || part.from >= before.to) apart.push(part);
  }
  return apart;
}

/** Furniture inside a line whose form alone tells it. */
export type RuleFinder = (tokens: TokenBuffer, line: CutLine, page: PageNames) => TokenPart[];

export function createRuleFinder(matcher: CueMatcher): RuleFinder {
  const { classes } = matcher.lexicon;
  const writers = new Set(writerWords.map((word) => matcher.lexicon.add(word)));
  const heads = (tokens: TokenBuffer, page: PageNames): TokenPart[] => {
    const stampCue = (at: number): number => {
      const hit = at < tokens.length ? matcher.match(tokens, at) : -1;
      return hit >= 0 && cueFamily(hit) === dateFamily ? cueLength(hit) : 0;
    };
    const date = dateStamp(tokens, 0, classes, stampCue);
    const atHead = date !== undefined && date.from === 0 ? date.to : 0;
    const stamp =
      headStamp(tokens, atHead, classes, writers) ?? siteStamp(tokens, atHead, page.isSiteName);
    return byOrder([date, stamp ?? laterByline(tokens, classes, writers)]);
  };
  return (tokens, line, page) => {
    if (line.isTitle) {
      const tail = titleTail(tokens, classes, page.isLine, page.isSiteName);
      return byOrder([siteStamp(tokens, 0, page.isSiteName), tail]);
    }
    const found = line.bodiesAbove < openingLines ? heads(tokens, page) : [];
    const rest = found.reduce((most, part) => Math.max(most, part.to), 0);
    const tails = [trailingNote(tokens, rest), closingCredit(tokens, rest, classes)];
    return byOrder([...found, ...gluedCues(tokens, rest, matcher), ...tails]);
  };
}
