import { type DecodeOptions, decode } from "./decode.js";
import { Failure } from "./failure.js";

/** A line of NDJSON: an object, one of whose fields holds the text to work on. */
export interface NdjsonRecord {
  readonly text: string;
  readonly record: Readonly<Record<string, unknown>>;
}

const lineFeed = 0x0a;

/**
 * The lines of a stream of bytes, without their line feeds.
 *
 * Cut at line feeds alone: U+2028 may stand bare in JSON, and other line readers cut there.
 */
async function* byteLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      yield Buffer.concat([...pending, chunk.subarray(from, to)]);
      pending = [];
      from = to + 1;
    }
    pending.push(chunk.subarray(from));
  }
  yield Buffer.concat(pending);
}

function parseRecord(line: string, field: string, place: string): NdjsonRecord {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    throw new Failure(`${place}: not JSON: ${(error as Error).message}`);
  }
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    throw new Failure(`${place}: expected a JSON object`);
  }
  const text = (record as Record<string, unknown>)[field];
  if (typeof text !== "string") {
    throw new Failure(`${place}: expected text in the field "${field}"; --field names another`);
  }
  return { text, record: record as Record<string, unknown> };
}

/** The records of an NDJSON stream, and a `Failure` for each line that is none; blank lines are skipped. */
export async function* ndjsonRecords(
  stream: AsyncIterable<Uint8Array>,
  field: string,
  name: string,
  options: DecodeOptions,
): AsyncGenerator<NdjsonRecord | Failure> {
  let number = 0;
  for await (const bytes of byteLines(stream)) {
    number++;
    const place = `${name}:${number}`;
    try {
      const line = decode(bytes, place, options);
      if (line.trim() !== "") yield parseRecord(line, field, place);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      yield error;
    }
  }
}
