import { readFileSync } from "node:fs";

/** A word form, out of context, with the ends of its pieces in letters. */
export interface AnnotatedWord {
  readonly letters: string;
  readonly ends: readonly number[];
  readonly article: boolean;
}

/**
 * Reads `annotated-words.tsv`: frequent forms of which an earlier model was unsure, cut by hand for
 * this project as they are most often meant in news. In it the article is a piece of its own;
 * `ends` leaves it on the stem.
 */
export function readAnnotations(): AnnotatedWord[] {
  const text = readFileSync(new URL("annotated-words.tsv", import.meta.url), "utf8");
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [letters = "", cut = ""] = line.split("\t");
    const pieces = cut.split("+");
    if (pieces.join("") !== letters) throw new Error(`annotated-words.tsv: ${line}`);
    const articleAt = pieces.findIndex(
      (piece, i) =>
        i < pieces.length - 1 && (piece === "ال" || (piece === "ل" && pieces[i - 1] === "ل")),
    );
    const ends: number[] = [];
    let position = 0;
    pieces.forEach((piece, i) => {
      position += piece.length;
      if (i !== articleAt) ends.push(position);
    });
    return { letters, ends, article: articleAt >= 0 };
  });
}
