import { fold } from "../engine/fold.js";
import { buildFoldTable, type Fold, type FoldTable, type Guard } from "../engine/fold-table.js";

/** Folds of single characters, listed when they are first needed. */
export type Folds = () => readonly Fold[];

/** Makes a function of folds, one after the other; it looks at no neighbours. */
export function foldFunction(
  stages: readonly Folds[],
  guards?: ReadonlyMap<number, Guard>,
): (text: string) => string {
  let table: FoldTable | undefined;
  return (text) => {
    table ??= buildFoldTable(
      stages.map((stage) => stage()),
      guards,
    );
    return fold(text, table);
  };
}

/**
 * Makes a function of the folds that are given, in the order they are given: the small way to a
 * few steps, without the names, values and rules of `normalize`.
 *
 * @example
 * const fold = createFold(withoutMarks, bareAlef);
 * fold("أَحْمَدُ"); // => "احمد"
 */
export function createFold(...stages: readonly Folds[]): (text: string) => string {
  return foldFunction(stages);
}
