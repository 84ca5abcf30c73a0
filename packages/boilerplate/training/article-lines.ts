import { verse } from "./body-forms.js";
import { bodyList, brokenProse } from "./body-lists.js";
import { decoys } from "./decoys.js";
import { fillSlots } from "./fill-slots.js";
import type { PageBuilder } from "./page-builder.js";
import { type Material, relatedBlock, twice } from "./page-parts.js";
import type { Article } from "./read-articles.js";

/** The article's lines, with what sites put between them. */
export function body(page: PageBuilder, { story, others }: Material, busy: number): void {
  const { draw } = page;
  const subheads = story.kind === "news" && draw.chance(0.2);
  const listAt =
    story.kind !== "poem" && draw.chance(0.32)
      ? draw.pick([story.lines.length - 1, draw.whole(0, story.lines.length - 1)])
      : -1;
  const brokenAt = draw.chance(0.1)
    ? draw.pick([story.lines.length - 1, draw.whole(0, story.lines.length - 1)])
    : -1;
  // Some live pages print a link under every entry.
  const link =
    story.kind === "ticker" && draw.chance(0.4)
      ? draw.pick(["شارك", "نسخ رابط الخبر", "مشاركة", "شارك هذا التحديث"])
      : "";
  const quoted = draw.chance(0.06) ? draw.whole(0, story.lines.length - 1) : -1;
  const verseAt = draw.chance(0.07) ? draw.whole(0, story.lines.length - 1) : -1;
  story.lines.forEach((line, i) => {
    if (i > 0) {
      if (draw.chance(0.05 * busy)) page.some("readAlso");
      if (draw.chance(0.02 * busy)) page.some("ad");
      if (draw.chance(0.02 * busy)) twice(page, "caption");
      if (link !== "" && line.split(" ").length > 12) page.add("share", link);
      if (story.kind === "news" && draw.chance(0.015 * busy)) relatedBlock(page, 1, 3);
      if (draw.chance(0.008 * busy)) page.some("newsletter");
      if (draw.chance(0.008 * busy)) {
        page.some("caption");
        page.add("related", page.slots.headline());
      }
      if (subheads && draw.chance(0.25)) page.add("body", subheading(page, others));
      if (subheads && draw.chance(0.12)) page.add("body", draw.pick(decoys));
    }
    const cut = i === story.lines.length - 1 && draw.chance(0.06);
    const text = cut ? line.slice(0, draw.whole(20, line.length)) : line;
    page.add("body", i === 0 ? stamped(page, text) : text);
    if (i === quoted) page.add("body", pullQuote(page));
    if (i === verseAt)
      for (const item of verse(story.lines, draw, draw.whole(4, 24))) page.add("body", item);
    if (i === listAt) for (const item of bodyList(draw, page.slots)) page.add("body", item);
    if (i === brokenAt) for (const item of brokenProse(draw, story.lines)) page.add("body", item);
  });
}

/** A sentence set apart: in quotation marks, as likely as not with who said it. */
function pullQuote(page: PageBuilder): string {
  const [open, close] = page.draw.pick([
    ["«", "»"],
    ['"', '"'],
    ["“", "”"],
  ]);
  const said = page.draw.chance(0.3) ? fillSlots(" - {name}", page.draw, page.slots) : "";
  return `${open}${page.slots.clause()}${close}${said}`;
}

/** The first paragraph, now and then with a stamp in the same line. */
function stamped(page: PageBuilder, line: string): string {
  if (!page.draw.chance(0.12)) return line;
  const stamp = page.draw.pick([
    "{date} {time}",
    "date {date}",
    "{place} - {outlet} -",
    "{outlet}:",
    "{name} - {place} -",
    "كتب {name} -",
    "{place} ({agency}) -",
    "{place} -",
    "تاريخ النشر: {date}",
    "{agency}:",
    "{place} - {name}:",
    "نشر في {date}",
  ]);
  return `${fillSlots(stamp, page.draw, page.slots)} ${line}`;
}

/** A sub-heading: a few words cut from prose, with or without a colon. */
function subheading(page: PageBuilder, others: readonly Article[]): string {
  const line = page.draw.pick(page.draw.pick(others).lines);
  const words = line.split(" ").slice(0, page.draw.whole(1, 5)).join(" ");
  return page.draw.chance(0.3) ? `${words}:` : page.draw.chance(0.15) ? `- ${words}` : words;
}
