import { type Label, labels } from "../labels.js";
import type { LineFacts } from "../line-facts.js";

/** What a page says of itself, by hash. */
export interface PageNames {
  /** Whether a line of the page has these words. */
  readonly isLine: (hash: number) => boolean;
  /** Whether the furniture of the page has these words in a row. */
  readonly isSiteName: (hash: number) => boolean;
}

/** Labels of the furniture in which a site says its name. */
const naming = new Set<Label>([
  "other",
  "source",
  "copyright",
  "newsletter",
  "share",
  "byline",
  "nav",
]);
const namingWords = 14;

/** Gathers what the page says of itself when it is first asked for. */
export function pageNames(
  lines: readonly LineFacts[],
  labelOf: (line: number) => number,
  namesIn: (line: LineFacts, add: (hash: number) => void) => void,
): PageNames {
  let hashes: Set<number> | undefined;
  let names: Set<number> | undefined;
  const gather = () => {
    const found = new Set<number>();
    lines.forEach((line, i) => {
      const label = labels[labelOf(i)];
      if (label !== undefined && line.words <= namingWords && naming.has(label))
        namesIn(line, (hash) => found.add(hash));
    });
    return found;
  };
  return {
    isLine(hash) {
      hashes ??= new Set(lines.map((line) => line.hash));
      return hashes.has(hash);
    },
    isSiteName(hash) {
      names ??= gather();
      return names.has(hash);
    },
  };
}
