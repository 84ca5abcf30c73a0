import { cueFamilies } from "./data/cues.js";
import { wordClasses } from "./data/word-classes.js";
import { labels } from "./labels.js";

const families = cueFamilies.length;
const classes = Object.keys(wordClasses).length;

/** Size of each group of features; a feature is one value of one group. */
const sizes = {
  bias: 1,
  words: 10,
  ender: 12,
  enderByLength: 36,
  opener: 14,
  classSome: classes,
  classMost: classes,
  classAll: classes,
  classFirst: classes,
  classLast: classes,
  density: 5,
  latin: 4,
  digits: 4,
  bars: 4,
  dashes: 4,
  commas: 4,
  colons: 3,
  has: 10,
  only: 10,
  sentences: 4,
  dateShape: 4,
  nameShape: 4,
  cueStart: families,
  cueIntro: families,
  cueWhole: families,
  cueEnd: families,
  cueInside: families,
  cueProse: families,
  cueStartProse: families,
  gapBefore: 3,
  gapAfter: 3,
  fromStart: 7,
  fromEnd: 7,
  pageSize: 6,
  region: 5,
  regionByShape: 50,
  chrome: 100,
  wholeByRegion: families * 5,
  startByRegion: families * 5,
  nameByRegion: 20,
  previousEnder: 12,
  nextEnder: 12,
  opening: 3,
  dateBeside: 4,
  teaser: 4,
  toPreviousProse: 6,
  toNextProse: 6,
  neighbours: 80,
  shortRun: 5,
  owner: labels.length * 4,
  ownerDistance: 5,
  repeat: 8,
  topicHead: 20,
  titleBest: 2,
  previousCue: families,
  nextCue: families,
  likePrevious: 4,
  likeNext: 4,
  cuesSoFar: 4,
  cueAbove: labels.length * 4,
  cueBelow: labels.length * 3,
  underColon: 20,
  markRun: 16,
  headlineRun: 20,
  headlineRunTopic: 20,
  vocalised: 3,
  // Buckets of word hashes; see word-features.ts.
  wordAny: 4096,
  wordFirst: 2048,
} as const;

export type FeatureGroup = keyof typeof sizes;

export const featureGroups = Object.keys(sizes) as FeatureGroup[];

/** Number of the first feature of each group. */
export const featureOffset = (() => {
  const offsets = {} as Record<FeatureGroup, number>;
  let next = 0;
  for (const group of featureGroups) {
    offsets[group] = next;
    next += sizes[group];
  }
  return offsets;
})();

export const featureCount = featureGroups.reduce((sum, group) => sum + sizes[group], 0);

/** Group of every feature, by its place in `featureGroups`. */
const groupOf = Uint8Array.from(
  featureGroups.flatMap((group, i) => new Array<number>(sizes[group]).fill(i)),
);

/** The group of a feature and its value in it. */
export function describeFeature(feature: number): { group: FeatureGroup; value: number } {
  const group = featureGroups[groupOf[feature] as number] as FeatureGroup;
  return { group, value: feature - featureOffset[group] };
}
