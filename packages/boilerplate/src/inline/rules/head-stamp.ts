import { classBit } from "../../lexicon.js";
import type { TokenBuffer } from "../../token-buffer.js";
import { code, isMark } from "../../token-codes.js";
import type { TokenPart } from "./token-part.js";

/** A stamp stands at the very head of a line: within this many tokens. */
const reach = 18;
/** Pieces of a stamp: writer, town, outlet, date. More of them are a list. */
const mostPieces = 4;
/** Words in one piece of a stamp («المدينة نيوز», «محمد سالم البكري»). */
const pieceWords = 4;

const prose = classBit.stop | classBit.saying | classBit.connective;
const dateBits = classBit.month | classBit.weekday | classBit.clock;

interface Piece {
  words: number;
  outlets: number;
  places: number;
  names: number;
  dates: number;
  byline: boolean;
}

const emptyPiece = (): Piece => ({
  words: 0,
  outlets: 0,
  places: 0,
  names: 0,
  dates: 0,
  byline: false,
});

/** Reads one token into the piece; false when no stamp holds such a token. */
function take(piece: Piece, tokenCode: number, bits: number, isWriter: boolean): boolean {
  if (tokenCode === code.stop || tokenCode === code.dots || tokenCode === code.quote) return false;
  if (isMark(tokenCode) || tokenCode === code.comma) return true;
  if (
    tokenCode === code.date ||
    tokenCode === code.time ||
    tokenCode === code.year ||
    bits & dateBits
  ) {
    piece.dates++;
    return true;
  }
  if (tokenCode === code.number) return piece.dates > 0 || piece.words > 0;
  // «في» is read over where a date follows: «القاهرة في الثلاثاء».
  if (bits & prose && !(bits & (classBit.outlet | classBit.place)))
    return (
      piece.words > 0 &&
      piece.dates === 0 &&
      piece.names + piece.places > 0 &&
      bits === classBit.stop
    );
  piece.words++;
  if (isWriter) piece.byline = true;
  if (bits & classBit.outlet) piece.outlets++;
  else if (bits & classBit.place) piece.places++;
  else if (bits & classBit.name) piece.names++;
  return piece.words - (piece.byline ? 1 : 0) <= pieceWords;
}

function labelOf(pieces: readonly Piece[]): "byline" | "source" | undefined {
  if (pieces.some((piece) => piece.byline && piece.words > 1)) return "byline";
  const person = pieces.some(
    (piece) => piece.names > 0 && piece.outlets + piece.places === 0 && piece.words >= 2,
  );
  const outlet = pieces.some((piece) => piece.outlets > 0);
  if (person && (pieces.length > 1 || outlet)) return "byline";
  // An agency in brackets after a town is a dateline, which belongs to the text.
  return outlet ? "source" : undefined;
}

/**
 * Finds the stamp that some sites glue to the first sentence: names, towns, outlets and dates parted
 * and closed by dashes or colons («محمد سالم - القاهرة -», «المرفأ نيوز :-»). A town alone, or a town
 * with its agency in brackets, is a dateline and belongs to the text.
 */
export function headStamp(
  tokens: TokenBuffer,
  first: number,
  classes: readonly number[],
  writerWords: ReadonlySet<number>,
): TokenPart | undefined {
  const pieces: Piece[] = [];
  let piece = emptyPiece();
  let end = -1;
  let label: "byline" | "source" | undefined;
  let bracket = false;
  let bracketed = false;
  const last = Math.min(tokens.length, first + reach);
  for (let t = first; t < last; t++) {
    if (pieces.length > mostPieces) return undefined;
    const c = tokens.codes[t] as number;
    if (c === code.bracket) bracket = true;
    if (c === code.comma || c === code.bracket) {
      if (piece.words > 0) pieces.push(piece);
      piece = emptyPiece();
      continue;
    }
    if (c === code.dash || c === code.colon || c === code.bar) {
      if (piece.words > 0) pieces.push(piece);
      piece = emptyPiece();
      const found = labelOf(pieces);
      if (found !== undefined) {
        end = t + 1;
        label = found;
        bracketed = bracket;
      }
      continue;
    }
    const bits = c > 0 ? (classes[c] as number) : 0;
    if (!take(piece, c, bits, c > 0 && writerWords.has(c))) break;
  }
  if (label === undefined || end < 0) return undefined;
  if (label === "source" && bracketed) return undefined;
  const reason =
    label === "byline"
      ? "who wrote the story, glued to its first sentence"
      : "a source stamp glued to the first sentence";
  return { from: first, to: end, label, reason };
}
