import { labels } from "./labels.js";

/** Tables of the chain are rows of this length, one number for each label. */
export const labelCount = labels.length;

/** Labels whose sums are held in variables at a time; the number of labels is a multiple of it. */
const together = 5;

/** Probabilities below this are not carried on to the next line. */
const least = 1e-7;

/** What `addRows` added up. */
export const sums = new Float64Array(labelCount);

/** Adds up the weights of the features from `from` to `to` into `sums`. */
export function addRows(state: Float32Array, items: Uint16Array, from: number, to: number): void {
  for (let y = 0; y < labelCount; y += together) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let f = from; f < to; f++) {
      const r = (items[f] as number) * labelCount + y;
      a += state[r] as number;
      b += state[r + 1] as number;
      c += state[r + 2] as number;
      d += state[r + 3] as number;
      e += state[r + 4] as number;
    }
    sums[y] = a;
    sums[y + 1] = b;
    sums[y + 2] = c;
    sums[y + 3] = d;
    sums[y + 4] = e;
  }
}

/** Labels that weigh anything in the line at hand. */
const weighty = new Uint8Array(labelCount);

/** Writes into row `to` of `rows` the sum of the rows of `step`, each times the weight of its label. */
export function spread(
  rows: Float32Array,
  to: number,
  step: Float64Array,
  weights: Float64Array,
): void {
  let count = 0;
  for (let x = 0; x < labelCount; x++) {
    if ((weights[x] as number) >= least) weighty[count++] = x;
  }
  for (let y = 0; y < labelCount; y += together) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let k = 0; k < count; k++) {
      const x = weighty[k] as number;
      const weight = weights[x] as number;
      const r = x * labelCount + y;
      a = Math.fround(a + weight * (step[r] as number));
      b = Math.fround(b + weight * (step[r + 1] as number));
      c = Math.fround(c + weight * (step[r + 2] as number));
      d = Math.fround(d + weight * (step[r + 3] as number));
      e = Math.fround(e + weight * (step[r + 4] as number));
    }
    rows[to + y] = a;
    rows[to + y + 1] = b;
    rows[to + y + 2] = c;
    rows[to + y + 3] = d;
    rows[to + y + 4] = e;
  }
}

/** Scales a row to a sum of one. */
export function normalizeRow(row: Float32Array, from: number): void {
  let sum = 0;
  for (let y = 0; y < labelCount; y++) sum += row[from + y] as number;
  const scale = sum > 0 ? 1 / sum : 1;
  for (let y = 0; y < labelCount; y++) row[from + y] = (row[from + y] as number) * scale;
}

export function copyRow(rows: Float32Array, from: number, to: number): void {
  for (let y = 0; y < labelCount; y++) rows[to + y] = rows[from + y] as number;
}

export function isSameRow(rows: Float32Array, a: number, b: number): boolean {
  for (let y = 0; y < labelCount; y++) if (rows[a + y] !== rows[b + y]) return false;
  return true;
}
