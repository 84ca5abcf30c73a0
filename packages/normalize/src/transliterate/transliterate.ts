import { code, range } from "../code-points.js";
import { fold } from "../engine/fold.js";
import { buildFoldTable, type Fold, longestImage } from "../engine/fold-table.js";
import { foldAll } from "../step.js";
import { type Scheme, schemeFolds, schemes } from "./schemes.js";

/** From which scheme to which, and which words to leave alone. */
export interface TransliterateOptions {
  /** The scheme of the text; `"arabic"` unless said otherwise. */
  readonly from?: Scheme;
  /** The scheme of the result; `"arabic"` unless said otherwise. */
  readonly to?: Scheme;
  /**
   * A table of your own in place of two schemes: what a character, or each of a range such as
   * `"a-z"`, becomes.
   */
  readonly map?: Readonly<Record<string, string>>;
  /** A prefix of words that stay as they are, up to the next white space. */
  readonly marker?: string;
  /** Leaves the marker out of the result. */
  readonly stripMarkers?: boolean;
}

const names = Object.keys(schemes);
const accepted = names.map((name) => JSON.stringify(name)).join(", ");
const isSpace = (unit: number) =>
  unit <= 0x20 ||
  unit === 0x85 ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000;

/** The folds of a table whose keys are characters or ranges of them. */
function mapFolds(map: Readonly<Record<string, string>>): Fold[] {
  return Object.entries(map).flatMap(([key, image]) => {
    const [first, dash, last, ...more] = Array.from(key);
    const isRange = dash === "-" && last !== undefined && more.length === 0 && first !== undefined;
    if (!isRange && Array.from(key).length !== 1) {
      throw new RangeError(`map: ${JSON.stringify(key)} is neither a character nor a range`);
    }
    if (typeof image !== "string" || image.length > longestImage) {
      throw new RangeError(
        `map: ${JSON.stringify(image)} is not a string of at most ${longestImage} units`,
      );
    }
    const from = isRange ? range(code(first), code(last)) : [code(key)];
    return foldAll(from, image);
  });
}

function checkScheme(option: string, value: unknown): void {
  if (typeof value !== "string" || !names.includes(value)) {
    throw new RangeError(`${option}: ${JSON.stringify(value)} is not one of ${accepted}`);
  }
}

function checkMarker(marker: unknown): void {
  if (marker === undefined) return;
  if (typeof marker !== "string") {
    throw new TypeError(`marker: ${JSON.stringify(marker)} is not a string`);
  }
  if (marker === "" || Array.from(marker).some((char) => isSpace(char.charCodeAt(0)))) {
    throw new RangeError(`marker: ${JSON.stringify(marker)} is empty or has white space in it`);
  }
}

/** The end of the word that goes on at `start`. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** Applies `write` to all of a text but the marked words. */
function aroundMarked(
  text: string,
  marker: string,
  strip: boolean,
  write: (part: string) => string,
): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = text.indexOf(marker); at >= 0; ) {
    const end = wordEnd(text, at + marker.length);
    if (end > at + marker.length) {
      parts.push(write(text.slice(done, at)), text.slice(strip ? at + marker.length : at, end));
      done = end;
    }
    at = text.indexOf(marker, end);
  }
  return parts.join("") + write(text.slice(done));
}

/**
 * Makes a function that writes Arabic text in another scheme, with the set-up done once.
 *
 * @throws {RangeError} if a scheme is unknown or the marker is empty or has white space in it
 * @throws {TypeError} if the marker is not a string
 *
 * @example
 * createTransliterator({ to: "buckwalter" })("كِتاب"); // => "kitAb"
 */
export function createTransliterator(options: TransliterateOptions): (text: string) => string {
  const { from = "arabic", to = "arabic", map, marker, stripMarkers = false } = options;
  checkScheme("from", from);
  checkScheme("to", to);
  checkMarker(marker);
  const table = buildFoldTable([map === undefined ? schemeFolds(from, to) : mapFolds(map)]);
  const write = (text: string) => fold(text, table);
  return marker === undefined ? write : (text) => aroundMarked(text, marker, stripMarkers, write);
}

/**
 * Writes Arabic text in Buckwalter, Safe Buckwalter, XML Buckwalter or Habash-Soudi-Buckwalter,
 * or text in one of these in Arabic or another. Characters the schemes do not know stay; Latin
 * letters do too on the way from Arabic, so that way back would read them as Arabic: mark such
 * words with `marker`.
 *
 * @throws {RangeError} if a scheme is unknown or the marker is empty or has white space in it
 * @throws {TypeError} if the marker is not a string
 *
 * @example
 * transliterate("bayot", { from: "buckwalter" }); // => "بَيْت"
 */
export function transliterate(text: string, options: TransliterateOptions): string {
  return createTransliterator(options)(text);
}
