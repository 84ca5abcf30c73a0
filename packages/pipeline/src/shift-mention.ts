import type { Mention } from "@warraq/numbers";
import { shift } from "@warraq/unicode";

/** Moves a mention with everything in it that has a place of its own. */
export function shiftMention(mention: Mention, by: number): Mention {
  const { parts, scope } = mention;
  return {
    ...shift(mention, by),
    scope: shift(scope, by),
    ...(parts && { parts: parts.map((part) => shift(part, by)) }),
  };
}
