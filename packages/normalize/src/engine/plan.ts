import type { ChosenStep } from "../options.js";
import { type Editor, runEditor } from "./edits.js";
import { fold } from "./fold.js";
import { foldAligned } from "./fold-mapping.js";
import { buildFoldTable } from "./fold-table.js";
import type { UnitMapping } from "./mapping.js";

/** One pass over the text. */
export interface Pass {
  run(text: string): string;
  align(text: string): { readonly text: string; readonly mapping: UnitMapping };
}

const editorPass = (editor: Editor): Pass => ({
  run: (text) => runEditor(text, editor).text,
  align: (text) => runEditor(text, editor),
});

/** The passes that make the chosen steps: one for all folds, one for each rule with context. */
export function makePlan(chosen: readonly ChosenStep[]): Pass[] {
  const works = chosen.map(({ step, value }) => step.work(value));
  const stages = [
    ...works.map((work) => work.shape ?? []),
    ...works.map((work) => work.letters ?? []),
  ].filter((stage) => stage.length > 0);
  const passes = works.flatMap(({ context }) => (context === undefined ? [] : editorPass(context)));
  if (stages.length === 0) return passes;
  const table = buildFoldTable(stages);
  return [
    { run: (text) => fold(text, table), align: (text) => foldAligned(text, table) },
    ...passes,
  ];
}
