import type { Label } from "../labels.js";

/** A line that recurs on a site, or what its lines have in common before or after a slot. */
export interface TemplateEntry {
  /** Folded words, `#` for a number, `-` or `:` for a separator, parted by spaces. */
  readonly key: string;
  /** Where the part that changes stands: nowhere, after the key, or before it. */
  readonly slot: "none" | "after" | "before";
  readonly label: Label;
  /** Whether it also stands between paragraphs of the article, not only around it. */
  readonly inside: boolean;
  /** Pages that had it. */
  readonly count: number;
  /** Number of the last page that had it, counting from 1. */
  readonly last: number;
}

/** What is known of one site's furniture: plain JSON, made by `learnTemplate`. */
export interface SiteTemplate {
  readonly version: 1;
  /** Pages it was learned from. */
  readonly pages: number;
  readonly entries: readonly TemplateEntry[];
}
