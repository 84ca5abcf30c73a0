/** What a character becomes, regardless of its neighbours: `[code point, text]`. */
export type Fold = readonly [codePoint: number, text: string];

/**
 * Folds compiled for one pass over the text. `units` says for each UTF-16 unit what it becomes:
 * another unit, or one of the codes below, which lie in the surrogate range because no surrogate
 * can be the result of a fold of one unit.
 */
export interface FoldTable {
  readonly units: Uint16Array;
  /** Texts of several units, by `code - expansion`. */
  readonly expansions: readonly string[];
  /** What characters beyond U+FFFF become. */
  readonly astral: ReadonlyMap<number, string>;
}

/** The unit is removed. */
export const deleted = 0xdc00;
/** The unit is a surrogate: look further. */
export const surrogate = 0xd800;
/** The unit becomes `expansions[code - expansion]`. */
export const expansion = 0xd801;

/** Tells the codes that need a closer look (`surrogate`, `expansion`) from plain units. */
export const isSpecial = (code: number): boolean => (code & 0xfc00) === 0xd800;

let identity: Uint16Array | undefined;

function identityTable(): Uint16Array {
  identity ??= Uint16Array.from({ length: 0x10000 }, (_, unit) =>
    (unit & 0xf800) === 0xd800 ? surrogate : unit,
  );
  return identity.slice();
}

/** What each character becomes after all stages, one after the other. */
function compose(stages: readonly (readonly Fold[])[]): Map<number, string> {
  const images = new Map<number, string>();
  const through = (text: string) =>
    Array.from(text, (char) => images.get(char.codePointAt(0) as number) ?? char).join("");
  // From the last stage to the first: what a stage writes is what the later ones have to read.
  for (const stage of stages.toReversed()) {
    const entries = stage.map(([from, to]) => [from, through(to)] as const);
    for (const [from, to] of entries) images.set(from, to);
  }
  return images;
}

/** Compiles stages of folds, each applied to what the one before it wrote, into one table. */
export function buildFoldTable(stages: readonly (readonly Fold[])[]): FoldTable {
  const units = identityTable();
  const expansions: string[] = [];
  const astral = new Map<number, string>();
  for (const [from, to] of compose(stages)) {
    if (from > 0xffff) astral.set(from, to);
    else if (to.length === 0) units[from] = deleted;
    else if (to.length === 1) units[from] = to.charCodeAt(0);
    else {
      let index = expansions.indexOf(to);
      if (index < 0) index = expansions.push(to) - 1;
      units[from] = expansion + index;
    }
  }
  return { units, expansions, astral };
}
