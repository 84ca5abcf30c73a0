/** What a character becomes, regardless of its neighbours: `[code point, text]`. */
export type Fold = readonly [codePoint: number, text: string];

/** Tells whether the unit at `at` stays although a fold would remove it. */
export type Guard = (text: string, at: number) => boolean;

/**
 * Folds compiled for one pass over the text. An entry of `units` says what a UTF-16 unit becomes:
 * its low 16 bits are a unit, `kept` tells that this unit is written (a removed one is not), and
 * `special` that `images` has to be asked for the character that begins with the unit.
 */
export interface FoldTable {
  readonly units: Int32Array;
  /** What characters become that are beyond U+FFFF, or become more than one unit. */
  readonly images: ReadonlyMap<number, string>;
  /** Characters that stay where their guard says so. */
  readonly guards: ReadonlyMap<number, Guard>;
}

/** Set in an entry whose unit is written, so that `entry >> 16` is the number of units written. */
export const kept = 0x10000;
/** The entry of a unit that begins a character for which `images` has to be asked. */
export const special = -1;

/** No character becomes more units than this: the buffer of the fold has room for them. */
export const longestImage = 64;

/** What each character becomes after all stages, one after the other. */
export function composeFolds(stages: readonly (readonly Fold[])[]): Map<number, string> {
  const images = new Map<number, string>();
  const through = (text: string) =>
    Array.from(text, (char) => images.get(char.codePointAt(0) as number) ?? char).join("");
  // From the last stage to the first: what a stage writes is what the later ones have to read.
  for (const stage of stages.toReversed()) {
    for (const [from, to] of stage.map(([from, to]) => [from, through(to)] as const)) {
      images.set(from, to);
    }
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
  const units = new Int32Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = kept | unit;
  const images = composeFolds(stages);
  for (const [unit] of guards) images.set(unit, "");
  for (const [from, to] of images) {
    const isSpecial = from > 0xffff || to.length > 1 || guards.has(from);
    const unit = String.fromCodePoint(from).charCodeAt(0);
    units[unit] = isSpecial ? special : to === "" ? 0 : kept | to.charCodeAt(0);
  }
  return { units, images, guards };
}
