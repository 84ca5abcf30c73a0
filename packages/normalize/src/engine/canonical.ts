import { combiningClasses, compositions } from "../data/canonical.generated.js";

/** Marks lie below this but for a few at U+10EFD, so that one array holds their classes. */
const directLimit = 0x900;

let classes: Uint8Array | undefined;
const astralClasses = new Map<number, number>();

function decodeClasses(): Uint8Array {
  const direct = new Uint8Array(directLimit);
  for (const group of combiningClasses.split(";")) {
    const [value = "", ranges = ""] = group.split(":");
    for (const range of ranges.split(",")) {
      const [first = "", last = first] = range.split("-");
      for (let at = Number.parseInt(first, 16); at <= Number.parseInt(last, 16); at++) {
        if (at < directLimit) direct[at] = Number(value);
        else astralClasses.set(at, Number(value));
      }
    }
  }
  return direct;
}

/** The canonical combining class of a character of one UTF-16 unit. */
export function unitClass(unit: number): number {
  classes ??= decodeClasses();
  return unit < directLimit ? (classes[unit] as number) : 0;
}

/** The canonical combining class of a mark; 0 for any other character. */
export function combiningClass(codePoint: number): number {
  classes ??= decodeClasses();
  return codePoint < directLimit
    ? (classes[codePoint] as number)
    : (astralClasses.get(codePoint) ?? 0);
}

/** A canonical composition of Arabic script. */
export interface Composition {
  readonly base: string;
  readonly mark: string;
  readonly composed: string;
}

let pairs: readonly Composition[] | undefined;

/** The canonical compositions of Arabic script: أ from ا and hamza above, and seven more. */
export function allCompositions(): readonly Composition[] {
  pairs ??= Array.from({ length: compositions.length / 3 }, (_, i) => ({
    base: compositions[i * 3] as string,
    mark: compositions[i * 3 + 1] as string,
    composed: compositions[i * 3 + 2] as string,
  }));
  return pairs;
}

/** The letter that a letter and a mark make together, if they do. */
export function composePair(base: string, mark: string): string | undefined {
  return allCompositions().find((pair) => pair.base === base && pair.mark === mark)?.composed;
}

/** The letter and the mark that a letter is made of, if it is. */
export function splitLetter(letter: string): Composition | undefined {
  return allCompositions().find((pair) => pair.composed === letter);
}
