import type { Cut } from "./cut.js";
import type { Lexicon } from "./lexicon.js";
import { restoreStem } from "./restore.js";
import type { Role, Scheme } from "./types.js";

/** A segment before it is placed in the text: positions count letters of the skeleton. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
  readonly form: string;
}

interface Wanted {
  readonly particles: boolean;
  readonly article: boolean;
  readonly pronouns: boolean;
}

const WANTED: Readonly<Record<Scheme, Wanted>> = {
  d1: { particles: false, article: false, pronouns: false },
  d2: { particles: true, article: false, pronouns: false },
  atb: { particles: true, article: false, pronouns: true },
  d3: { particles: true, article: true, pronouns: true },
  full: { particles: true, article: true, pronouns: true },
};

const RELATIVES_AFTER_LAM = new Set("لذي لتي لذين لذى لتى".split(" "));

// What ل hides of the stem it stands before: للبيت, للذي, and with a second lam lost لله.
function hiddenBy({ chain, article, stemStart }: Cut, letters: string): string {
  if (!chain.letters.endsWith("ل") || article === 2) return "";
  if (article === 1) return "ال";
  const stem = letters.slice(stemStart);
  if (stem === "له") return "ال";
  return RELATIVES_AFTER_LAM.has(stem) ? "ا" : "";
}

function stemForm(letters: string, cut: Cut, kept: string, wanted: Wanted, lexicon: Lexicon) {
  const stem = wanted.pronouns ? restoreStem(letters, cut, lexicon) : letters.slice(cut.stemStart);
  return kept + stem;
}

/** The pieces of a cut under a scheme. */
export function piecesOf(letters: string, cut: Cut, scheme: Scheme, lexicon: Lexicon): Piece[] {
  const wanted = WANTED[scheme];
  const pieces: Piece[] = [];
  let position = 0;
  for (const { letters: text, role, form } of cut.chain.clitics) {
    if (!wanted.particles && role !== "conjunction" && role !== "question") break;
    pieces.push({ from: position, to: position + text.length, role, form });
    position += text.length;
  }
  // What stays on the stem: clitics that the scheme does not cut, the article restored.
  let kept = letters.slice(position, cut.stemStart);
  if (cut.article > 0 && wanted.article) {
    const from = cut.stemStart - cut.article;
    pieces.push({ from, to: cut.stemStart, role: "article", form: "ال" });
    position = cut.stemStart;
    kept = "";
  } else if (position === cut.chain.letters.length) {
    kept = hiddenBy(cut, letters) || kept;
  }
  const stemEnd = wanted.pronouns ? cut.stemEnd : letters.length;
  if (stemEnd > position) {
    const form = stemForm(letters, cut, kept, wanted, lexicon);
    pieces.push({ from: position, to: stemEnd, role: "stem", form });
  }
  if (wanted.pronouns && cut.pronoun !== "") {
    pieces.push({ from: stemEnd, to: letters.length, role: "pronoun", form: cut.pronoun });
  }
  return pieces;
}
