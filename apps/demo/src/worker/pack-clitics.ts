import type { Analysis } from "@warraq/pipeline";

type Word = NonNullable<Analysis["words"]>[number];

/** What is told apart on the page; the places in this list are what `packClitics` writes. */
export const cliticGroups = ["particle", "article", "pronoun"] as const;

/** The group of a part of a word; stems and their endings have none. */
function groupOf(role: string): number {
  switch (role) {
    case "stem":
    case "suffix":
      return -1;
    case "article":
      return cliticGroups.indexOf("article");
    case "pronoun":
      return cliticGroups.indexOf("pronoun");
    default:
      return cliticGroups.indexOf("particle");
  }
}

/**
 * The clitics of a text as a row of numbers, three for each: start, end and the place of its group
 * in `cliticGroups`. A long text has a hundred thousand of them; an array of objects would keep the
 * page busy when it comes over.
 */
export function packClitics(words: readonly Word[]): Uint32Array<ArrayBuffer> {
  const packed: number[] = [];
  for (const { segments } of words) {
    for (const { start, end, role } of segments) {
      const group = groupOf(role);
      if (group !== -1 && start < end) packed.push(start, end, group);
    }
  }
  return Uint32Array.from(packed);
}
