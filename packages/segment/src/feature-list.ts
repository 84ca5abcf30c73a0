/** The features of one cut: places in the array of weights. Reused from cut to cut. */
export interface FeatureList {
  add(feature: number): void;
  clear(): void;
  /** The sum of the weights of the features that were added. */
  score(weights: Int8Array): number;
  toArray(): Int32Array;
}

// A cut has about a hundred features; four clitics at once have fewer than two hundred.
const CAPACITY = 256;

export function createFeatureList(): FeatureList {
  const features = new Int32Array(CAPACITY);
  let length = 0;
  return {
    add(feature) {
      features[length] = feature;
      length += 1;
    },
    clear() {
      length = 0;
    },
    score(weights) {
      let sum = 0;
      for (let i = 0; i < length; i += 1) sum += weights[features[i] as number] as number;
      return sum;
    },
    toArray: () => features.slice(0, length),
  };
}
