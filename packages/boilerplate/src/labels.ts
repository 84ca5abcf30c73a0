/** The labels, in the order that the model counts them. */
export const labels = [
  "title",
  "body",
  "byline",
  "date",
  "caption",
  "share",
  "related",
  "comments",
  "newsletter",
  "source",
  "nav",
  "copyright",
  "tags",
  "ad",
  "other",
] as const;

/** What a line of a page is; title and body are the article, the rest is furniture. */
export type Label = (typeof labels)[number];
