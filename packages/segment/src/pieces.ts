import type { Cut } from "./cut.js";
import { endingsOf } from "./endings.js";
import { isImperfectPrefix } from "./letters.js";
import type { Lexicon } from "./lexicon.js";
import type { Proclitic } from "./proclitics.js";
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
  readonly endings: boolean;
}

const WANTED: Readonly<Record<Scheme, Wanted>> = {
  d1: { particles: false, article: false, pronouns: false, endings: false },
  d2: { particles: true, article: false, pronouns: false, endings: false },
  atb: { particles: true, article: false, pronouns: true, endings: false },
  d3: { particles: true, article: true, pronouns: true, endings: false },
  full: { particles: true, article: true, pronouns: true, endings: true },
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

// بيكتب: what the future particle is seen with (سيكتب) is an imperfect verb.
function roleBefore(clitic: Proclitic, letters: string, cut: Cut, lexicon: Lexicon): Role {
  const { role, beforeVerb } = clitic;
  if (beforeVerb === undefined || cut.article > 0) return role;
  const future = lexicon.level("س", letters, cut.stemStart, cut.stemEnd, "");
  return isImperfectPrefix(letters.charCodeAt(cut.stemStart)) && future > 0 ? beforeVerb : role;
}

const leads = (role: Role) => role === "conjunction" || role === "question";

/** Equal for two cuts of a word that a scheme cuts at the same places. */
export function boundaryKey(cut: Cut, scheme: Scheme): number {
  const wanted = WANTED[scheme];
  const { chain, article, stemStart, stemEnd, pronoun } = cut;
  const clitics = wanted.particles
    ? chain.letters.length
    : chain.clitics.filter(({ role }) => leads(role)).length;
  const articleEnd = wanted.article && article > 0 ? stemStart : 0;
  const pronounStart = wanted.pronouns && pronoun !== "" && stemEnd > clitics ? stemEnd : 0;
  return (clitics * 128 + articleEnd) * 128 + pronounStart;
}

/** Adds a stem cut before its endings; the last of them takes the spelling that was restored. */
function pushStem(pieces: Piece[], stem: Piece, endings: readonly number[]): void {
  if (endings.length === 0) {
    pieces.push(stem);
    return;
  }
  const bounds = [stem.from, ...endings, stem.to];
  for (let i = 0; i + 1 < bounds.length; i += 1) {
    const from = bounds[i] as number;
    const to = bounds[i + 1] as number;
    const last = i + 2 === bounds.length;
    const form = stem.form.slice(from - stem.from, last ? undefined : to - stem.from);
    pieces.push({ from, to, role: i === 0 ? "stem" : "suffix", form });
  }
}

/** The pieces of a cut under a scheme. */
export function piecesOf(letters: string, cut: Cut, scheme: Scheme, lexicon: Lexicon): Piece[] {
  const wanted = WANTED[scheme];
  const pieces: Piece[] = [];
  let position = 0;
  for (const clitic of cut.chain.clitics) {
    const { letters: text, form } = clitic;
    if (!wanted.particles && !leads(clitic.role)) break;
    const role = roleBefore(clitic, letters, cut, lexicon);
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
    const endings = wanted.endings ? endingsOf(letters, cut, form, lexicon) : [];
    pushStem(pieces, { from: position, to: stemEnd, role: "stem", form }, endings);
  }
  if (wanted.pronouns && cut.pronoun !== "") {
    pieces.push({ from: stemEnd, to: letters.length, role: "pronoun", form: cut.pronoun });
  }
  return pieces;
}
