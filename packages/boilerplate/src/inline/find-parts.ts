import { type CueMatcher, cueFamily, cueLength } from "../cue-matcher.js";
import { cueFamilies } from "../data/cues.js";
import { scanTokens } from "../scan-tokens.js";
import { createTokenBuffer, type TokenBuffer } from "../token-buffer.js";
import { closingCredit } from "./closing-credit.js";
import { dateStamp } from "./date-stamp.js";
import { gluedCues } from "./glued-cues.js";
import { headStamp } from "./head-stamp.js";
import { laterByline } from "./later-byline.js";
import type { LinePart } from "./line-part.js";
import { nameHashes, siteStamp } from "./site-stamp.js";
import { titleTail } from "./title-tail.js";
import { trailingNote } from "./trailing-note.js";

const dateFamily = cueFamilies.findIndex((family) => family.name === "date-stamp");

/** Words that open a byline: «كتب», «بقلم» and their kin. */
const writerWords = ["كتب", "كتبت", "بقلم", "كتبه", "إعداد", "تقرير", "حوار"];

/** What the rules inside lines know of the page, by hash. */
export interface PageNames {
  /** Whether a line of the page has these words. */
  readonly isLine: (hash: number) => boolean;
  /** Whether the furniture of the page has these words in a row. */
  readonly isSiteName: (hash: number) => boolean;
}

type LineSpan = Readonly<Record<"start" | "end", number>>;

/** Finds furniture inside lines that stay. */
export interface PartFinder {
  /** Parts of the line, in order; `opening` is whether the line may carry the stamps of an article's head. */
  find(text: string, line: LineSpan, opening: boolean, page: PageNames): readonly LinePart[];
  /** The site's name before or behind a headline. */
  findInTitle(text: string, line: LineSpan, page: PageNames): readonly LinePart[];
  /** Gives the hashes of all runs of words in a line that could be the name of the site. */
  names(text: string, line: LineSpan, add: (hash: number) => void): void;
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
  /** For the lines that are asked for names while another line is being cut. */
  const others: TokenBuffer = createTokenBuffer();
  const writers = new Set(writerWords.map((word) => matcher.lexicon.add(word)));
  const stampCue = (at: number): number => {
    const hit = at < tokens.length ? matcher.match(tokens, at) : -1;
    return hit >= 0 && cueFamily(hit) === dateFamily ? cueLength(hit) : 0;
  };
  const scan = (text: string, { start, end }: LineSpan) =>
    scanTokens(text, start, end, matcher.lexicon, tokens);
  const heads = (page: PageNames): LinePart[] => {
    const { classes } = matcher.lexicon;
    const date = dateStamp(tokens, 0, classes, stampCue);
    const atHead = date !== undefined && date.from === 0 ? date.to : 0;
    const stamp =
      headStamp(tokens, atHead, classes, writers) ?? siteStamp(tokens, atHead, page.isSiteName);
    return byOrder([date, stamp ?? laterByline(tokens, classes, writers)]);
  };
  return {
    find(text, line, opening, page) {
      scan(text, line);
      const found = opening ? heads(page) : [];
      const rest = found.reduce((most, part) => Math.max(most, part.to), 0);
      const tails = [
        trailingNote(tokens, rest),
        closingCredit(tokens, rest, matcher.lexicon.classes),
      ];
      return byOrder([...found, ...gluedCues(tokens, rest, matcher), ...tails]);
    },
    findInTitle(text, line, page) {
      scan(text, line);
      const { classes } = matcher.lexicon;
      const tail = titleTail(tokens, classes, page.isLine, page.isSiteName);
      return byOrder([siteStamp(tokens, 0, page.isSiteName), tail]);
    },
    names(text, { start, end }, add) {
      scanTokens(text, start, end, matcher.lexicon, others);
      nameHashes(others, add);
    },
    span: (part) => ({
      start: tokens.starts[part.from] as number,
      end: tokens.ends[part.to - 1] as number,
    }),
  };
}
