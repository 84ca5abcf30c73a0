import { decodeBase64 } from "./base64.js";
import { FEATURES } from "./feature-layout.js";
import { type Lexicon, readLexicon } from "./lexicon.js";

/** A trained model: text, so that it needs no file system. */
export interface CliticModel {
  /** Hashes of word forms with their frequency, as base64. */
  readonly lexicon: string;
  /** One signed byte a weight, zeros run-length coded, as base64. */
  readonly weights: string;
  /** What one step of a weight is worth. */
  readonly scale: number;
}

/** A model unpacked for use; a weight is worth `scale` times its number. */
export interface LoadedModel {
  readonly lexicon: Lexicon;
  readonly weights: Int8Array;
  readonly scale: number;
}

// A zero byte is followed by the number of zeros it stands for, in two bytes.
function readWeights(bytes: Uint8Array): Int8Array {
  const weights = new Int8Array(FEATURES);
  let place = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] as number;
    if (byte === 0) {
      place += ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
      i += 2;
      continue;
    }
    weights[place] = byte;
    place += 1;
  }
  return weights;
}

const loaded = new WeakMap<CliticModel, LoadedModel>();

/** Unpacks a model, once. */
export function loadModel(model: CliticModel): LoadedModel {
  const known = loaded.get(model);
  if (known) return known;
  const fresh = {
    lexicon: readLexicon(decodeBase64(model.lexicon)),
    weights: readWeights(decodeBase64(model.weights)),
    scale: model.scale,
  };
  loaded.set(model, fresh);
  return fresh;
}
