import type { Cut } from "./cut.js";
import { restoreStem } from "./restore.js";
import type { Role, Scheme } from "./types.js";

/** A segment before it is placed in the text: positions count letters of the skeleton. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
  readonly form: string;
}

interface Cuts {
  readonly particles: boolean;
  readonly article: boolean;
  readonly pronouns: boolean;
}

const CUTS: Readonly<Record<Scheme, Cuts>> = {
  d1: { particles: false, article: false, pronouns: false },
  d2: { particles: true, article: false, pronouns: false },
  atb: { particles: true, article: false, pronouns: true },
  d3: { particles: true, article: true, pronouns: true },
  full: { particles: true, article: true, pronouns: true },
};

/** The pieces of a cut under a scheme. */
export function piecesOf(letters: string, cut: Cut, scheme: Scheme): Piece[] {
  const wanted = CUTS[scheme];
  const pieces: Piece[] = [];
  let position = 0;
  for (const role of cut.chain.roles) {
    if (!wanted.particles && role !== "conjunction" && role !== "question") break;
    pieces.push({ from: position, to: position + 1, role, form: letters.charAt(position) });
    position += 1;
  }
  // What stays on the stem from here on: clitics the scheme does not cut, the article restored.
  let kept = letters.slice(position, cut.stemStart);
  if (cut.article > 0) {
    const to = cut.stemStart;
    if (wanted.article) {
      pieces.push({ from: to - cut.article, to, role: "article", form: "ال" });
      position = to;
      kept = "";
    } else if (position === to - cut.article) {
      kept = "ال";
    }
  }
  const stemEnd = wanted.pronouns ? cut.stemEnd : letters.length;
  const stem = wanted.pronouns ? restoreStem(letters, cut) : letters.slice(cut.stemStart);
  if (stemEnd > position) {
    pieces.push({ from: position, to: stemEnd, role: "stem", form: kept + stem });
  }
  if (wanted.pronouns && cut.pronoun !== "") {
    pieces.push({ from: stemEnd, to: letters.length, role: "pronoun", form: cut.pronoun });
  }
  return pieces;
}
