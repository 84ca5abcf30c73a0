import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A word of a treebank with the ends of its pieces, in letters. */
export interface TreebankWord {
  readonly sent: string;
  readonly start: number;
  readonly end: number;
  readonly letters: string;
  readonly ends: readonly number[];
  /** Whether the article is there; `undefined` where the lemma does not tell. */
  readonly article: boolean | undefined;
}

interface Row {
  readonly sent: string;
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly segs: readonly string[];
  readonly upos: readonly string[];
}

interface Sentence {
  readonly sent: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly lemma: readonly string[];
}

const bare = (text: string) => text.replace(/[\u064b-\u065f\u0670\u0640]/g, "");
const folded = (text: string) => bare(text).replace(/[أإآٱ]/g, "ا");

function jsonLines<T>(path: string): T[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as T);
}

function lemmasOf(path: string): Map<string, string> {
  const lemmas = new Map<string, string>();
  if (!existsSync(path)) return lemmas;
  for (const { sent, spans, lemma } of jsonLines<Sentence>(path)) {
    for (const [i, [start]] of spans.entries()) lemmas.set(`${sent} ${start}`, lemma[i] ?? "");
  }
  return lemmas;
}

// The treebank leaves the article on its word, but its lemma has none: المساعدة is مساعد, while
// التحاق is التحاق. Where a foreign word is its own lemma the question stays open.
function hasArticle(piece: string, before: string, pos: string, lemma: string) {
  const word = folded(piece);
  const lem = folded(lemma);
  if (before === "ل" && word.startsWith("ل")) {
    return word.length > 2 && pos !== "PRON" && !lem.startsWith(word.slice(0, 3));
  }
  if (!bare(piece).startsWith("ال") || word.length < 4 || pos === "PRON") return false;
  if (pos === "NUM" || !lem.startsWith(word.slice(0, 4))) return true;
  return pos === "VERB" || word === "الله" ? false : undefined;
}

function articleOf({ sent, start, segs, upos }: Row, lemmas: ReadonlyMap<string, string>) {
  let position = start;
  let found: boolean | undefined = false;
  segs.forEach((piece, i) => {
    const lemma = lemmas.get(`${sent} ${position}`);
    const before = i === 0 ? "" : bare(segs[i - 1] as string);
    const here = lemma === undefined ? undefined : hasArticle(piece, before, upos[i] ?? "", lemma);
    if (found === false) found = here;
    position += [...piece].length;
  });
  return found;
}

/** Reads the words of `pud.seg.jsonl` and, from the lemmas beside it, where articles are. */
export function readTreebank(directory: string): TreebankWord[] {
  const lemmas = lemmasOf(join(directory, "pud.sentences.jsonl"));
  return jsonLines<Row>(join(directory, "pud.seg.jsonl")).map((row) => {
    const ends: number[] = [];
    for (const piece of row.segs) ends.push((ends.at(-1) ?? 0) + bare(piece).length);
    const { sent, start, end } = row;
    return { sent, start, end, letters: bare(row.word), ends, article: articleOf(row, lemmas) };
  });
}

/** Reads `ar-news-word-counts.tsv.gz`. */
export function readCounts(directory: string): Map<string, number> {
  const packed = readFileSync(join(directory, "ar-news-word-counts.tsv.gz"));
  const counts = new Map<string, number>();
  for (const line of gunzipSync(packed).toString("utf8").split("\n")) {
    const [word, count] = line.split("\t");
    if (word !== undefined && count !== undefined) counts.set(word, Number(count));
  }
  return counts;
}
