import type { Cut } from "./cut.js";
import { findWords } from "./find-words.js";
import { listCuts } from "./list-cuts.js";
import { readOptions, type SegmentOptions, type Settings } from "./options.js";
import { type Piece, piecesOf } from "./pieces.js";
import { dialectChains, standardChains } from "./proclitics.js";
import { rankCuts } from "./rank-cuts.js";
import { skeletonOf } from "./skeleton.js";
import type { Reading, SegmentedWord } from "./types.js";

interface ScoredPieces {
  readonly pieces: readonly Piece[];
  confidence: number;
}

// Cuts that differ only where the scheme does not look are one reading; their chances add up.
function readingsOf(letters: string, settings: Settings): ScoredPieces[] {
  const cuts = listCuts(letters, settings.dialect ? dialectChains : standardChains);
  const chances = rankCuts(letters, cuts);
  const readings = new Map<string, ScoredPieces>();
  const order = cuts
    .map((_, i) => i)
    .sort((a, b) => (chances[b] as number) - (chances[a] as number));
  for (const i of order) {
    const pieces = piecesOf(letters, cuts[i] as Cut, settings.scheme);
    const key = pieces.map((piece) => piece.to).join();
    const known = readings.get(key);
    if (known) known.confidence += chances[i] as number;
    else readings.set(key, { pieces, confidence: chances[i] as number });
  }
  return [...readings.values()].sort((a, b) => b.confidence - a.confidence);
}

function place(word: string, start: number, offsets: readonly number[], scored: ScoredPieces) {
  const segments = scored.pieces.map(({ from, to, role, form }) => {
    const first = offsets[from] as number;
    const last = offsets[to] as number;
    return { start: start + first, end: start + last, text: word.slice(first, last), role, form };
  });
  return { segments, confidence: scored.confidence } satisfies Reading;
}

function segmentAt(word: string, start: number, settings: Settings): SegmentedWord {
  const { letters, offsets } = skeletonOf(word);
  const readings = readingsOf(letters, settings);
  const placed = readings
    .slice(0, Math.max(1, settings.nBest))
    .map((reading) => place(word, start, offsets, reading));
  const best = placed[0] as Reading;
  const result = { start, end: start + word.length, text: word, ...best };
  return settings.nBest > 0 ? { ...result, nBest: placed } : result;
}

/** Segments with fixed options. */
export interface CliticSegmenter {
  segment(text: string): SegmentedWord[];
  segmentWord(word: string): SegmentedWord;
}

/** Makes a segmenter that reads its options once. */
export function createCliticSegmenter(options?: SegmentOptions): CliticSegmenter {
  const settings = readOptions(options);
  return {
    segment(text) {
      const words: SegmentedWord[] = [];
      findWords(text, (start, end) => {
        words.push(segmentAt(text.slice(start, end), start, settings));
      });
      return words;
    },
    segmentWord: (word) => segmentAt(word, 0, settings),
  };
}

/** Finds the Arabic words of a text and cuts each into clitics and stem. */
export function segment(text: string, options?: SegmentOptions): SegmentedWord[] {
  return createCliticSegmenter(options).segment(text);
}

/** Cuts one word into clitics and stem. */
export function segmentWord(word: string, options?: SegmentOptions): SegmentedWord {
  return createCliticSegmenter(options).segmentWord(word);
}
