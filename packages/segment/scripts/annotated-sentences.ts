import { readFileSync } from "node:fs";
import type { TreebankWord } from "./treebank.js";

const WORD = /[\u0621-\u0652\u0670+^]+/g;
const MARKS = /[\u064b-\u0652\u0670\u0640^]/g;

// Whether ال is the article or of the word itself is not annotated.
const mayHaveArticle = (pieces: readonly string[]) =>
  pieces.some((piece, i) => piece.startsWith(pieces[i - 1] === "ل" ? "ل" : "ال"));

function wordsOf(line: string, sent: string): TreebankWord[] {
  const words: TreebankWord[] = [];
  let dropped = 0;
  for (const { 0: written, index } of line.matchAll(WORD)) {
    const start = index - dropped;
    dropped += written.replace(/[^+^]/g, "").length;
    const end = index + written.length - dropped;
    const pieces = written.replace(MARKS, "").split("+");
    if (pieces.includes("")) throw new Error(`annotated-sentences.txt: ${written} in ${line}`);
    const ends: number[] = [];
    for (const piece of pieces) ends.push((ends.at(-1) ?? 0) + piece.length);
    const letters = pieces.join("");
    words.push({
      sent,
      start,
      end,
      letters,
      ends,
      article: mayHaveArticle(pieces) ? undefined : false,
    });
  }
  return words;
}

/**
 * Reads `annotated-sentences.txt`: sentences written and cut by hand for this project, of the kinds
 * that news treebanks have little of. `+` stands at the cuts, `^` before names; the article stays on
 * its word.
 */
export function readSentences(): TreebankWord[] {
  const text = readFileSync(new URL("annotated-sentences.txt", import.meta.url), "utf8");
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.flatMap((line, i) => wordsOf(line, `annotated ${i}`));
}
