import { isArabicLetter } from "@warraq/unicode";
import type { ChosenStep } from "../options.js";
import { composeMarks, type Later } from "../rules/compose.js";
import { makeNeighbours } from "../rules/neighbours.js";
import { dropOrphans } from "../rules/orphans.js";
import type { Rule, RuleContext, StepWork } from "../step.js";
import { allCompositions } from "./canonical.js";
import { type Editor, runEditor } from "./edits.js";
import { fold } from "./fold.js";
import { foldAligned } from "./fold-mapping.js";
import { buildFoldTable, composeFolds, type Fold, type Guard } from "./fold-table.js";
import type { UnitMapping } from "./mapping.js";

/** One pass over the text. */
export interface Pass {
  run(text: string): string;
  align(text: string): { readonly text: string; readonly mapping: UnitMapping };
}

type FoldName = "shape" | "joiners" | "spelling" | "letters" | "last" | "decomposition";
type RuleName = "shapeRule" | "wordRule" | "letterRule" | "lastRule" | "closingRule" | "finalRule";

/** Stages of folds, or an editor: what happens one after the other. */
type Part = readonly (readonly Fold[])[] | Editor;

/**
 * Tells whether marks must be composed before the letters are folded: where a letter would fold
 * otherwise when it is written as one character (ؤ) and as two (و and hamza above).
 */
function needsComposition({ image }: Later): boolean {
  const spell = (text: string) => Array.from(text, image).join("");
  const touched = allCompositions().some(({ base, mark, composed }) =>
    [base, mark, composed].some((char) => image(char) !== char),
  );
  return (
    touched &&
    allCompositions().some(
      ({ base, mark, composed }) => image(mark) !== "" || image(composed) !== spell(base + mark),
    )
  );
}

/** The editor that composes letters with their marks, if one is asked for or needed. */
function composition(works: readonly StepWork[], context: RuleContext): Editor[] {
  const asked = works.find((work) => work.compose !== undefined)?.compose;
  if (asked === "nfc") return [composeMarks(true, { image: (char) => char })];
  if (asked === "order") return [composeMarks(true, context)];
  return asked !== "never" && needsComposition(context) ? [composeMarks(false, context)] : [];
}

/** Tells whether folds remove letters, whose marks must go with them. */
function removesLetters(letters: ReadonlyMap<number, string>): boolean {
  return [...letters].some(([codePoint, to]) => to === "" && isArabicLetter(codePoint));
}

/** The parts of all steps, by when they are made. */
function orderParts(works: readonly StepWork[]): Part[] {
  const folds = (key: FoldName) => works.map((work) => work[key] ?? []);
  const letters = composeFolds([...folds("spelling"), ...folds("letters")]);
  const image = (char: string) => letters.get(char.codePointAt(0) as number) ?? char;
  const neighbours = makeNeighbours((at) => letters.get(at) === "");
  const context: RuleContext = { image, neighbours };
  const rules = (key: RuleName): Editor[] =>
    works.flatMap((work) => (work[key] === undefined ? [] : [(work[key] as Rule)(context)]));
  return [
    folds("shape"),
    ...rules("shapeRule"),
    folds("joiners"),
    ...composition(works, context),
    folds("spelling"),
    ...rules("wordRule"),
    ...rules("letterRule"),
    ...(removesLetters(letters) ? [dropOrphans(context)] : []),
    folds("letters"),
    ...rules("lastRule"),
    folds("last"),
    ...rules("closingRule"),
    folds("decomposition"),
    ...rules("finalRule"),
  ];
}

/** Joins stages of folds that no editor separates. */
function joinStages(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === "function" || last === undefined || typeof last === "function") {
      joined.push(part);
    } else {
      joined[joined.length - 1] = [...last, ...part];
    }
  }
  return joined;
}

function makePass(part: Part, guards: ReadonlyMap<number, Guard>): Pass[] {
  if (typeof part === "function") {
    return [{ run: (text) => runEditor(text, part).text, align: (text) => runEditor(text, part) }];
  }
  const stages = part.filter((stage) => stage.length > 0);
  if (stages.length === 0 && guards.size === 0) return [];
  const table = buildFoldTable(stages, guards);
  return [{ run: (text) => fold(text, table), align: (text) => foldAligned(text, table) }];
}

/** The passes that make the chosen steps: folds that follow each other are one pass. */
export function makePlan(chosen: readonly ChosenStep[]): Pass[] {
  const works = chosen.map(({ step, value }) => step.work(value));
  const guards = new Map(works.flatMap(({ guard }) => (guard === undefined ? [] : [guard])));
  // The shape of the text comes first, so its pass is the one that meets what is guarded.
  return joinStages(orderParts(works)).flatMap((part, i) =>
    makePass(part, i === 0 ? guards : new Map()),
  );
}
