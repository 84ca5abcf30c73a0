import type { Block } from "@warraq/boilerplate";
import type { Span } from "@warraq/unicode";

/**
 * The kept stretches of a page: neighbouring kept blocks are one region, furniture between two
 * blocks parts them.
 *
 * A stage that needs context, as the end of a sentence or the unit of an amount does, sees a region
 * at a time: never across furniture, always across a line end.
 */
export function regions(blocks: readonly Block[]): Span[] {
  const found: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const { start, end, keep } of blocks) {
    if (!keep) {
      open = undefined;
    } else if (open === undefined) {
      open = { start, end };
      found.push(open);
    } else {
      open.end = end;
    }
  }
  return found;
}
