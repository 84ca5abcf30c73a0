import type { Span } from "@warraq/unicode";
import type { Label } from "./labels.js";
import type { SiteTemplate } from "./template/site-template.js";

/** A line of the page, or a part of a line, with what it is. */
export interface Block extends Span {
  readonly label: Label;
  /** Whether the block belongs to the article text: title and body, and what `options.keep` adds. */
  readonly keep: boolean;
  /** How sure the classifier is of `keep`, from 0 to 1. */
  readonly confidence: number;
  /** The evidence, in one English phrase for people; its wording may change between releases. */
  readonly reason: string;
  /**
   * The kind of evidence, for programs, the same in every release: `cue:<label>` for a set phrase of
   * that label, `under:<label>` for a heading above, `inline:<label>` for a part cut out of a line,
   * `template`, `title`, `body`, or what the line looks like (the README lists these).
   */
  readonly code: string;
}

/** A piece that is not in `text`: one removed block with the white space that went with it. */
export interface Removed extends Span {
  readonly label: Label;
  /** The piece itself, so that the input can be put together again. */
  readonly text: string;
}

/** What `classify` found: plain JSON. */
export interface Classification {
  /** Every line that is not blank, in order; a line with furniture glued to it is cut into parts. */
  readonly blocks: readonly Block[];
  /** The first title, trimmed; `null` when the page shows none. */
  readonly title: string | null;
  /** The article: the input without the pieces in `removed`. */
  readonly text: string;
  /** What was taken out, in order; spans are into the input. */
  readonly removed: readonly Removed[];
  /** `"nothing-to-keep"` for listings, home pages and other pages without an article. */
  readonly verdict: "article" | "nothing-to-keep";
}

/** Options of `classify`, `strip` and `createClassifier`. */
export interface ClassifyOptions {
  /** Labels to keep besides title and body, for example `["caption", "byline"]`. Default none. */
  readonly keep?: readonly Label[];
  /**
   * From 0 to 1: 0 removes only what is beyond doubt, 1 removes whatever is more likely furniture
   * than not. Default 0.5.
   */
  readonly precision?: number;
  /** What `learnTemplate` learned from other pages of the same site. */
  readonly template?: SiteTemplate;
}
