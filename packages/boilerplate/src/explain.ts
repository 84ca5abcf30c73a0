import { type ChainModel, labelCount, type PageFeatures } from "./chain.js";
import { classNames } from "./count-tokens.js";
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

/** Evidence: a code for programs and a phrase for people. */
export interface Evidence {
  readonly code: string;
  readonly reason: string;
}

/** A value of a group of features that says something of a line; of most groups, any but zero. */
type Telling = (value: number) => boolean;
const isOutside = (region: number): boolean => region !== 1 && region !== 3;
const upToEightWords: Telling = (value) => value <= 5;

/** Of the word classes, those that menus and buttons are made of; of the others a line may be full and stay. */
const menuClasses: readonly (string | undefined)[] = ["section", "interface", "network", "office"];
const isMenuClass: Telling = (value) => menuClasses.includes(classNames[value]);

const groupEvidence: Partial<
  Record<FeatureGroup, readonly [code: string, reason: string, telling?: Telling]>
> = {
  dateShape: ["date", "made of a date or time"],
  nameShape: ["name", "looks like a name"],
  nameByRegion: ["name", "looks like a name", (value) => value >= 5],
  only: ["sign", "nothing but a number, link or sign", () => true],
  opener: ["opening", "begins like furniture"],
  shortRun: ["short-lines", "stands in a run of short lines"],
  topicHead: ["topic", "its words are not those of the article", (value) => value % 4 === 0],
  teaser: ["teaser", "one of a run of other stories' openings"],
  region: ["position", "stands outside the article", isOutside],
  regionByShape: [
    "position",
    "stands outside the article",
    (value) => isOutside(Math.floor(value / 5) % 5),
  ],
  words: ["length", "too short for a sentence", upToEightWords],
  bars: ["bars", "parted by bars"],
  latin: ["latin", "not in Arabic"],
  classAll: ["menu", "made of menu words", isMenuClass],
  classMost: ["menu", "mostly menu words", isMenuClass],
  previousCue: ["neighbour", "follows a line of the same kind", () => true],
  cuesSoFar: ["after-article", "comes after the end of the article"],
};

function cueEvidence(verb: string, family: number): Evidence {
  const { label, says } = cueFamilies[family] as (typeof cueFamilies)[number];
  return { code: `cue:${label}`, reason: `${verb} ${says}` };
}

/** What a feature says, or nothing when it would tell people nothing. */
function evidence(feature: number): Evidence | undefined {
  const { group, value } = describeFeature(feature);
  const cue = cueGroups[group];
  if (cue !== undefined) return cueEvidence(cue, value);
  if (group === "wholeByRegion") return cueEvidence("the line is", Math.floor(value / 5));
  if (group === "startByRegion") return cueEvidence("begins with", Math.floor(value / 5));
  if (group === "owner") {
    const label = labels[Math.floor(value / 4)];
    return { code: `under:${label}`, reason: `stands under a heading of ${label}` };
  }
  if (group === "repeat") {
    const reason = repeatWords[value] ?? "";
    return reason === "" ? undefined : { code: "repeat", reason };
  }
  const [code, reason, telling = Boolean] = groupEvidence[group] ?? [];
  if (code === undefined || reason === undefined || !telling(value)) return undefined;
  return { code, reason };
}

const plainReasons: Partial<Record<Label, Evidence>> = {
  title: { code: "title", reason: "a headline above the article" },
  body: { code: "body", reason: "text of the article" },
};

/** Words that training found are named only when nothing says more. */
const wordsOnly: Evidence = { code: "words", reason: "has words of furniture" };
const wordGroups: readonly FeatureGroup[] = ["wordAny", "wordFirst"];

const contextOnly: Evidence = { code: "context", reason: "like the lines around it" };

/** The strongest evidence for a label against body. */
export function explain(
  model: ChainModel,
  features: PageFeatures,
  line: number,
  label: number,
): Evidence {
  const plain = plainReasons[labels[label] as Label];
  if (plain !== undefined) return plain;
  let best = 0;
  let found: Evidence | undefined;
  let otherwise = contextOnly;
  for (let f = features.offsets[line] as number; f < (features.offsets[line + 1] as number); f++) {
    const feature = features.items[f] as number;
    const row = feature * labelCount;
    const weight = (model.state[row + label] as number) - (model.state[row + bodyIndex] as number);
    if (weight <= best) continue;
    if (wordGroups.includes(describeFeature(feature).group)) otherwise = wordsOnly;
    const said = evidence(feature);
    if (said === undefined) continue;
    best = weight;
    found = said;
  }
  return found ?? otherwise;
}
