import { type CueMatcher, cueFamily, cueLength } from "../cue-matcher.js";
import { cueFamilies } from "../data/cues.js";
import { scanTokens } from "../scan-tokens.js";
import { createTokenBuffer, type TokenBuffer } from "../token-buffer.js";
import { dateStamp } from "./date-stamp.js";
import { gluedCues } from "./glued-cues.js";
import { headStamp } from "./head-stamp.js";
import { laterByline } from "./later-byline.js";
import type { LinePart } from "./line-part.js";
import { titleTail } from "./title-tail.js";
import { trailingNote } from "./trailing-note.js";

const dateFamily = cueFamilies.findIndex((family) => family.name === "date-stamp");

/** Words that open a byline: «كتب», «بقلم» and their kin. */
const writerWords = ["كتب", "كتبت", "بقلم", "كتبه", "إعداد", "تقرير", "حوار"];

/** Finds furniture inside lines that stay. */
export interface PartFinder {
  /** Parts of the line, in order; `opening` is whether the line may carry the stamps of an article's head. */
  find(text: string, start: number, end: number, opening: boolean): readonly LinePart[];
  /** The site's name at the end of a headline; `isLine` knows the hashes of the page's lines. */
  findInTitle(
    text: string,
    start: number,
    end: number,
    isLine: (hash: number) => boolean,
  ): readonly LinePart[];
  /** Offsets of a part of the line that was looked at last. */
  span(part: LinePart): { start: number; end: number };
}

function byOrder(parts: readonly (LinePart | undefined)[]): LinePart[] {
  const sorted = parts.filter((part) => part !== undefined).sort((a, b) => a.from - b.from);
  const apart: LinePart[] = [];
  for (const part of sorted) {
    const before = apart[apart.length - 1];
    if (before === undefined || part.from >= before.to) apart.push(part);
  }
  return apart;
}

export function createPartFinder(matcher: CueMatcher): PartFinder {
  const tokens: TokenBuffer = createTokenBuffer();
  const writers = new Set(writerWords.map((word) => matcher.lexicon.add(word)));
  const stampCue = (at: number): number => {
    const hit = at < tokens.length ? matcher.match(tokens, at) : -1;
    return hit >= 0 && cueFamily(hit) === dateFamily ? cueLength(hit) : 0;
  };
  const heads = (): LinePart[] => {
    const { classes } = matcher.lexicon;
    const date = dateStamp(tokens, 0, classes, stampCue);
    const atHead = date !== undefined && date.from === 0 ? date.to : 0;
    const stamp = headStamp(tokens, atHead, classes, writers);
    return byOrder([date, stamp ?? laterByline(tokens, classes, writers)]);
  };
  return {
    find(text, start, end, opening) {
      scanTokens(text, start, end, matcher.lexicon, tokens);
      const found = opening ? heads() : [];
      const rest = found.reduce((most, part) => Math.max(most, part.to), 0);
      return byOrder([...found, ...gluedCues(tokens, rest, matcher), trailingNote(tokens, rest)]);
    },
    findInTitle(text, start, end, isLine) {
      scanTokens(text, start, end, matcher.lexicon, tokens);
      return byOrder([titleTail(tokens, matcher.lexicon.classes, isLine)]);
    },
    span: (part) => ({
      start: tokens.starts[part.from] as number,
      end: tokens.ends[part.to - 1] as number,
    }),
  };
}
