import { type ChainModel, labelCount, type PageFeatures } from "./chain.js";
import { cueFamilies } from "./data/cues.js";
import { describeFeature, type FeatureGroup } from "./feature-groups.js";
import { type Label, labels } from "./labels.js";

const bodyIndex = labels.indexOf("body");

const cueGroups: Partial<Record<FeatureGroup, string>> = {
  cueWhole: "the line is",
  cueIntro: "begins with",
  cueStart: "begins with",
  cueEnd: "ends with",
  cueInside: "has",
  cueProse: "has",
  cueStartProse: "begins with",
};

const repeatWords = [
  "",
  "printed again further down",
  "printed before",
  "repeats the line beside it",
  "opens like a line further down",
  "opens like a line above",
  "repeats the line beside it",
  "opens like a line above",
];

const groupWords: Partial<Record<FeatureGroup, string>> = {
  dateShape: "made of a date or time",
  nameShape: "looks like a name",
  nameByRegion: "looks like a name",
  only: "nothing but a number, link or sign",
  opener: "begins like furniture",
  shortRun: "stands in a run of short lines",
  topicHead: "its words are not those of the article",
  teaser: "one of a run of other stories' openings",
  region: "stands outside the article",
  regionByShape: "stands outside the article",
  words: "too short for a sentence",
  bars: "parted by bars",
  latin: "not in Arabic",
  classAll: "made of menu words",
  classMost: "mostly menu words",
  previousCue: "follows a line of the same kind",
  cuesSoFar: "comes after the end of the article",
};

/** One phrase for a feature, or nothing when it would tell people nothing. */
function phrase(feature: number): string | undefined {
  const { group, value } = describeFeature(feature);
  const cue = cueGroups[group];
  if (cue !== undefined) return `${cue} ${cueFamilies[value]?.says}`;
  if (group === "wholeByRegion" || group === "startByRegion") {
    return `${group === "wholeByRegion" ? "the line is" : "begins with"} ${cueFamilies[Math.floor(value / 5)]?.says}`;
  }
  if (group === "owner") return `stands under a heading of ${labels[Math.floor(value / 4)]}`;
  if (group === "repeat") return repeatWords[value] || undefined;
  return groupWords[group];
}

const plainReasons: Partial<Record<Label, string>> = {
  title: "a headline above the article",
  body: "text of the article",
};

/** The strongest evidence for a label against body, as a phrase for people. */
export function explain(
  model: ChainModel,
  features: PageFeatures,
  line: number,
  label: number,
): string {
  const plain = plainReasons[labels[label] as Label];
  if (plain !== undefined) return plain;
  let best = 0;
  let found: string | undefined;
  for (let f = features.offsets[line] as number; f < (features.offsets[line + 1] as number); f++) {
    const feature = features.items[f] as number;
    const row = feature * labelCount;
    const weight = (model.state[row + label] as number) - (model.state[row + bodyIndex] as number);
    if (weight <= best) continue;
    const words = phrase(feature);
    if (words === undefined) continue;
    best = weight;
    found = words;
  }
  return found ?? "like the lines around it";
}
