import type { PageFeatures } from "./chain.js";
import { createFeaturePool } from "./feature-pool.js";
import { lineFeatures } from "./line-features.js";
import { pageContext } from "./page-context.js";
import type { Page } from "./read-page.js";

/** More than a line has of features that come from its surroundings: nearly always room enough. */
const roomPerLine = 28;

/** All features of all lines of a page. */
export function pageFeatures(page: Page, context = pageContext(page)): PageFeatures {
  const pool = createFeaturePool(page.pool.length + page.lines.length * roomPerLine);
  const offsets = new Uint32Array(page.lines.length + 1);
  for (let i = 0; i < page.lines.length; i++) {
    lineFeatures(page, context, i, pool);
    offsets[i + 1] = pool.length;
  }
  return { items: pool.items, offsets };
}
