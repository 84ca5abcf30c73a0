import { cardinal, exceedsHundred, type Groups, lastTwo, withoutLastTwo } from "./cardinal.js";
import { grammaticalCase, state } from "./inflect.js";
import type { WrittenNoun } from "./noun.js";
import type { WordTables } from "./word-tables.js";

/** What is asked of a counted noun. */
export interface CountedShape {
  readonly ofCase: number;
  readonly definite: boolean;
  /** Is واحد said after a single one? A fraction word (ثُلث) counts one by itself. */
  readonly sayOne: boolean;
  /** Does the noun govern a word that follows? ثلثا كتاب. Default: false. */
  readonly governs?: boolean;
}

/** A number and its noun, each in the form that the other asks for. */
export function counted(
  tables: WordTables,
  groups: Groups,
  noun: WrittenNoun,
  { ofCase, definite, sayOne, governs = false }: CountedShape,
): string {
  const free = definite ? state.definite : state.absolute;
  const own = governs ? state.construct : free;
  const governing = definite ? state.definiteConstruct : state.construct;
  const number = (of: Groups, inState: number) =>
    cardinal(tables, of, { gender: noun.gender, ofCase, inState });
  const rest = lastTwo(groups);
  if (rest >= 3 && rest <= 10)
    return `${number(groups, governing)} ${noun.form("plural", grammaticalCase.genitive, own)}`;
  // The accusative of specification is always indefinite.
  if (rest > 10)
    return `${number(groups, free)} ${noun.form("singular", grammaticalCase.accusative, governs ? own : state.absolute)}`;
  if (rest === 0)
    return `${number(groups, governing)} ${noun.form("singular", grammaticalCase.genitive, own)}`;
  const single = noun.form("singular", grammaticalCase.genitive, free);
  const isLarge = exceedsHundred(groups);
  if (isLarge && tables.style.afterHundred === "number") return `${number(groups, free)} ${single}`;
  const one = sayOne ? noun.one(ofCase, free) : noun.form("singular", ofCase, own);
  const last = rest === 1 ? one : noun.form("dual", ofCase, own);
  if (!isLarge) return last;
  return `${number(withoutLastTwo(groups), governing)} ${single}${tables.and}${last}`;
}
