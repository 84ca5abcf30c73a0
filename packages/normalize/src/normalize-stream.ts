import { createChunkNormalizer } from "./chunks.js";
import type { NormalizeOptions } from "./step-options.js";

// The streams of the platform, typed by whatever library the reader of these types has loaded.
type Readable = typeof globalThis extends { ReadableStream: { prototype: infer T } } ? T : object;
type Writable = typeof globalThis extends { WritableStream: { prototype: infer T } } ? T : object;

interface Controller {
  enqueue(chunk: string): void;
}

interface Transformer {
  transform(chunk: string, controller: Controller): void;
  flush(controller: Controller): void;
}

type TransformStreamMaker = new (
  transformer: Transformer,
) => {
  readonly readable: Readable;
  readonly writable: Writable;
};

/**
 * A web transform stream of strings, for `pipeThrough`: normalizes a text that comes in pieces.
 * What it gives does not depend on how the text was cut. It waits for the end of a word before it
 * passes on what it has, so a text without a single space is kept in memory until its end.
 *
 * @throws {RangeError} if an option or its value is unknown
 * @throws {TypeError} if the options are neither a name nor an object
 *
 * @example
 * const stream = new Blob(["مُحَ", "مَّدٌ"]).stream().pipeThrough(new TextDecoderStream());
 * const text = stream.pipeThrough(new NormalizeStream("search")); // => a stream of "محمد"
 */
export class NormalizeStream {
  readonly readable: Readable;
  readonly writable: Writable;

  constructor(options: NormalizeOptions) {
    const chunks = createChunkNormalizer(options);
    const { TransformStream } = globalThis as unknown as { TransformStream: TransformStreamMaker };
    const pass = (text: string, controller: Controller) => {
      if (text !== "") controller.enqueue(text);
    };
    const { readable, writable } = new TransformStream({
      transform: (chunk, controller) => pass(chunks.push(chunk), controller),
      flush: (controller) => pass(chunks.end(), controller),
    });
    this.readable = readable;
    this.writable = writable;
  }
}
