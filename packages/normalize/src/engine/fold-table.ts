/** What a character becomes, regardless of its neighbours: `[code point, text]`. */
export type Fold = readonly [codePoint: number, text: string];

/** Tells whether the unit at `at` stays although a fold would remove it. */
export type Guard = (text: string, at: number) => boolean;

/**
 * Folds compiled for one pass over the text. An entry of `units` says what a UTF-16 unit becomes:
 * its low 16 bits are a unit, `kept` tells that this unit is written (a removed one is not), and
 * `special` that `images` or, for a pair of surrogates, `astral` has to be asked.
 */
export interface FoldTable {
  readonly units: Int32Array;
  /** What units become that do not become one unit or none. */
  readonly images: ReadonlyMap<number, string>;
  /** Units that stay where their guard says so. */
  readonly guards: ReadonlyMap<number, Guard>;
  /** What characters beyond U+FFFF become. */
  readonly astral: ReadonlyMap<number, string>;
}

/** The sign bit, so that `entry >>> 31` is the number of units written. */
export const kept = 1 << 31;
export const special = 1 << 30;

/** No character becomes more units than this: the buffer of the fold has room for them. */
export const longestImage = 64;

let identity: Int32Array | undefined;

function identityTable(): Int32Array {
  identity ??= Int32Array.from({ length: 0x10000 }, (_, unit) => kept | unit);
  return identity.slice();
}

/** What each character becomes after all stages, one after the other. */
export function composeFolds(stages: readonly (readonly Fold[])[]): Map<number, string> {
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

/**
 * Compiles stages of folds, each applied to what the one before it wrote, into one table; the
 * units of `guards` are removed unless their guard keeps them.
 */
export function buildFoldTable(
  stages: readonly (readonly Fold[])[],
  guards: ReadonlyMap<number, Guard> = new Map(),
): FoldTable {
  const units = identityTable();
  const images = new Map<number, string>();
  const astral = new Map<number, string>();
  for (const [from, to] of composeFolds(stages)) {
    if (from > 0xffff) {
      astral.set(from, to);
      const high = String.fromCodePoint(from).charCodeAt(0);
      units[high] = kept | special | high;
    } else if (to.length === 0) units[from] = 0;
    else if (to.length === 1) units[from] = kept | to.charCodeAt(0);
    else {
      images.set(from, to);
      units[from] = kept | special;
    }
  }
  for (const unit of guards.keys()) {
    images.set(unit, "");
    units[unit] = kept | special;
  }
  return { units, images, guards, astral };
}
