import { cliticGroups } from "../worker/pack-clitics.js";

/** Whether this browser can colour text without touching the document. */
export const canPaint = typeof CSS !== "undefined" && "highlights" in CSS;

const nameOf = (group: string) => `clitic-${group}`;

/** The first clitic that ends after a place. */
function firstAfter(clitics: Uint32Array, place: number): number {
  let low = 0;
  let high = clitics.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clitics[3 * middle + 1] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Colours the clitics in all elements with `data-start`, the offset their text begins at. They are
 * parts of joined words, so they get highlights, which leave the document as it is.
 */
export function paintClitics(root: Element, clitics: Uint32Array): void {
  const highlights = cliticGroups.map(() => new Highlight());
  for (const element of root.querySelectorAll<HTMLElement>("[data-start]")) {
    let at = Number(element.dataset.start);
    let next = firstAfter(clitics, at);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text) {
      const end = at + node.length;
      for (; 3 * next < clitics.length; next++) {
        const [from = 0, to = 0, group = 0] = clitics.subarray(3 * next, 3 * next + 3);
        if (from >= end) break;
        const range = document.createRange();
        range.setStart(node, Math.max(from, at) - at);
        range.setEnd(node, Math.min(to, end) - at);
        highlights[group]?.add(range);
        // The rest of it is in the next node.
        if (to > end) break;
      }
      at = end;
    }
  }
  cliticGroups.forEach((group, i) => {
    CSS.highlights.set(nameOf(group), highlights[i] as Highlight);
  });
}

export function clearClitics(): void {
  for (const group of cliticGroups) CSS.highlights.delete(nameOf(group));
}
