import { bucket } from "./bucket.js";
import { type Counts, classCounts, classNames } from "./count-tokens.js";
import { featureOffset as at } from "./feature-groups.js";
import { type FeaturePool, pushFeature } from "./feature-pool.js";
import { shape } from "./line-facts.js";

// Limits are listed once here: an array written in a call is made anew for every line.
const wordLimits = [0, 1, 2, 3, 5, 8, 13, 20, 35];
const densityLimits = [0.001, 0.1, 0.2, 0.3];
const latinLimits = [0.3, 0.8];
const digitLimits = [0.2, 0.5];
const dateLimits = [0.3, 0.65];
const vowelLimits = [0.12, 0.35];

const nameIndex = classNames.indexOf("name");

/** Part of the words of a line that are of a date; a number counts half. */
export function dateShare(n: Counts): number {
  return (n.dates + n.numbers / 2) / n.words;
}

/** Writes the length of a line, its ender, its numbers and marks. */
export function shapeFeatures(n: Counts, ender: number, lineShape: number, out: FeaturePool): void {
  const { words } = n;
  const length = words < 6 ? 0 : lineShape >= shape.prose ? 2 : 1;
  pushFeature(out, at.bias);
  pushFeature(out, at.words + bucket(words, wordLimits));
  pushFeature(out, at.ender + ender);
  pushFeature(out, at.enderByLength + ender * 3 + length);
  if (words >= 4) pushFeature(out, at.density + bucket(n.stops / words, densityLimits));
  pushFeature(out, at.latin + (n.latin === 0 ? 0 : bucket(n.latin / words, latinLimits) + 1));
  pushFeature(out, at.digits + (n.numbers === 0 ? 0 : bucket(n.numbers / words, digitLimits) + 1));
  pushFeature(out, at.bars + Math.min(n.bars, 3));
  pushFeature(out, at.dashes + Math.min(n.dashes, 3));
  pushFeature(out, at.commas + Math.min(n.commas, 3));
  pushFeature(out, at.colons + Math.min(n.colons, 2));
  pushFeature(out, at.sentences + Math.min(n.sentences, 3));
  const undated = words === 0 || n.dates === 0;
  pushFeature(out, at.dateShape + (undated ? 0 : bucket(dateShare(n), dateLimits) + 1));
  const presence = words <= 1 ? at.only : at.has;
  for (let p = 0; n.has >> p !== 0; p++) if ((n.has >> p) & 1) pushFeature(out, presence + p);
}

/** Writes how much of a line is vocalised: verses are, furniture is not. */
export function vowelFeature(vowels: number, letters: number, out: FeaturePool): void {
  if (vowels === 0) return;
  pushFeature(out, at.vocalised + bucket(vowels / Math.max(letters, 1), vowelLimits));
}

/** Writes which classes the words of a line are of, and how many of them. */
export function classFeatures(n: Counts, out: FeaturePool): void {
  for (let b = 0; b < classCounts.length; b++) {
    const count = classCounts[b] as number;
    if (count === 0) continue;
    const share = count / n.words;
    const group = share >= 0.99 ? at.classAll : share >= 0.5 ? at.classMost : at.classSome;
    pushFeature(out, group + b);
  }
}

/** Writes the classes of the first or of the last word of a line. */
export function edgeFeatures(group: number, classBits: number, out: FeaturePool): void {
  for (let b = 0; classBits >> b !== 0; b++) if ((classBits >> b) & 1) pushFeature(out, group + b);
}

/** Whether a line could be a name: 0 when it could not, else 1 to 3 by how many given names it has. */
export function nameShapeOf(n: Counts): number {
  const names = classCounts[nameIndex] as number;
  const plain = n.unknown + names;
  const fits = n.words >= 1 && n.words <= 5 && plain >= n.words - 1 && n.numbers === 0;
  return !fits ? 0 : names === 0 ? 1 : names === 1 ? 2 : 3;
}
