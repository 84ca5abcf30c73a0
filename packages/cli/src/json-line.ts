/**
 * Characters that JSON lets stand in strings and that many readers take for a line end: next line,
 * line separator, paragraph separator.
 */
const lineEnds = /[\u0085\u2028\u2029]/g;

const escapeLineEnd = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

const encode = (value: unknown): string => JSON.stringify(value).replace(lineEnds, escapeLineEnd);

function* arrayPieces(items: readonly unknown[]): Generator<string> {
  yield "[";
  for (const [i, item] of items.entries()) yield (i === 0 ? "" : ",") + encode(item);
  yield "]";
}

/** A record as one line of JSON, in pieces: items of its arrays are encoded one by one. */
export function* jsonLine(record: Readonly<Record<string, unknown>>): Generator<string> {
  let separator = "{";
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue;
    yield `${separator}${JSON.stringify(key)}:`;
    if (Array.isArray(value)) yield* arrayPieces(value);
    else yield encode(value);
    separator = ",";
  }
  yield "}\n";
}
