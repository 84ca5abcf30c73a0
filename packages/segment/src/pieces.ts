import type { Cut } from "./cut.js";
import { endingsOf } from "./endings.js";
import { isImperfectPrefix } from "./letters.js";
import type { Lexicon } from "./lexicon.js";
import type { Proclitic } from "./proclitics.js";
import { restoreStem } from "./restore.js";
import type { Role, Scheme } from "./types.js";
import { affix, noAffix } from "./word-hash.js";

/** A segment before it is placed in the text: positions count letters of the skeleton. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** What is written, without signs. */
  readonly text: string;
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

const FUTURE = affix("س");

// بيكتب: what the future particle is seen with (سيكتب) is an imperfect verb.
function roleBefore(clitic: Proclitic, letters: string, cut: Cut, lexicon: Lexicon): Role {
  const { role, beforeVerb } = clitic;
  if (beforeVerb === undefined || cut.article > 0) return role;
  const future = lexicon.level(FUTURE, cut.stemStart, cut.stemEnd, noAffix);
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

// The strings of clitics are shared by all words.
function pieceOf(letters: string, from: number, to: number, role: Role, form: string): Piece {
  const text = letters.slice(from, to);
  return { from, to, text: text === form ? form : text, role, form };
}

/** Adds a stem cut before its endings; the last of them takes the spelling that was restored. */
function pushStem(
  pieces: Piece[],
  letters: string,
  bounds: readonly number[],
  stemForm: string,
): void {
  const start = bounds[0] as number;
  for (let i = 0; i + 1 < bounds.length; i += 1) {
    const from = bounds[i] as number;
    const to = bounds[i + 1] as number;
    const last = i + 2 === bounds.length;
    const form = stemForm.slice(from - start, last ? undefined : to - start);
    pieces.push(pieceOf(letters, from, to, i === 0 ? "stem" : "suffix", form));
  }
}

/** The pieces of a cut under a scheme. The lexicon has the word open. */
export function piecesOf(letters: string, cut: Cut, scheme: Scheme, lexicon: Lexicon): Piece[] {
  const wanted = WANTED[scheme];
  const pieces: Piece[] = [];
  let position = 0;
  for (const clitic of cut.chain.clitics) {
    if (!wanted.particles && !leads(clitic.role)) break;
    const end = position + clitic.letters.length;
    const role = roleBefore(clitic, letters, cut, lexicon);
    pieces.push(pieceOf(letters, position, end, role, clitic.form));
    position = end;
  }
  // What stays on the stem: clitics that the scheme does not cut, the article restored.
  let kept = letters.slice(position, cut.stemStart);
  if (cut.article > 0 && wanted.article) {
    const from = cut.stemStart - cut.article;
    pieces.push(pieceOf(letters, from, cut.stemStart, "article", "ال"));
    position = cut.stemStart;
    kept = "";
  } else if (position === cut.chain.letters.length) {
    kept = hiddenBy(cut, letters) || kept;
  }
  const stemEnd = wanted.pronouns ? cut.stemEnd : letters.length;
  if (stemEnd > position) {
    const form = stemForm(letters, cut, kept, wanted, lexicon);
    const endings = wanted.endings ? endingsOf(letters, cut, form, lexicon) : [];
    pushStem(pieces, letters, [position, ...endings, stemEnd], form);
  }
  if (wanted.pronouns && cut.pronoun !== "") {
    pieces.push(pieceOf(letters, stemEnd, letters.length, "pronoun", cut.pronoun));
  }
  return pieces;
}
