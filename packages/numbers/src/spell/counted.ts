import { cardinal, exceedsHundred, type Groups, lastTwo, withoutLastTwo } from "./cardinal.js";
import { grammaticalCase, state } from "./inflect.js";
import type { WrittenNoun } from "./noun.js";
import type { WordTables } from "./word-tables.js";

const { accusative, genitive } = grammaticalCase;

/** What is asked of a counted noun. */
export interface CountedShape {
  readonly ofCase: number;
  readonly definite: boolean;
  /** Is واحد said after a single one? A fraction word (ثُلث) counts one by itself. */
  readonly sayOne: boolean;
}

/** A number and its noun, each in the form that the other asks for. */
export function counted(
  tables: WordTables,
  groups: Groups,
  noun: WrittenNoun,
  { ofCase, definite, sayOne }: CountedShape,
): string {
  const free = definite ? state.definite : state.absolute;
  const governing = definite ? state.definiteConstruct : state.construct;
  const number = (of: Groups, inState: number) =>
    cardinal(tables, of, { gender: noun.gender, ofCase, inState });
  const rest = lastTwo(groups);
  if (rest >= 3 && rest <= 10)
    return `${number(groups, governing)} ${noun.form("plural", genitive, free)}`;
  // The accusative of specification is always indefinite.
  if (rest > 10)
    return `${number(groups, free)} ${noun.form("singular", accusative, state.absolute)}`;
  const single = noun.form("singular", genitive, free);
  if (rest === 0) return `${number(groups, governing)} ${single}`;
  const isLarge = exceedsHundred(groups);
  if (isLarge && tables.style.afterHundred === "number") return `${number(groups, free)} ${single}`;
  const one = sayOne ? noun.one(ofCase, free) : noun.form("singular", ofCase, free);
  const last = rest === 1 ? one : noun.form("dual", ofCase, free);
  if (!isLarge) return last;
  return `${number(withoutLastTwo(groups), governing)} ${single}${tables.and}${last}`;
}
