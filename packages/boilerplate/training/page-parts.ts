import { fillSlots } from "./fill-slots.js";
import type { FurnitureKind } from "./furniture/furniture.js";
import type { PageBuilder } from "./page-builder.js";
import type { Article } from "./read-articles.js";

/** What a page is made of: its article and others of the same site. */
export interface Material {
  readonly story: Article;
  readonly others: readonly Article[];
}

/** Headlines of other stories, in the one style of their site. */
export function headlines(page: PageBuilder, count: number): void {
  const style = page.draw.whole(0, 11);
  for (let i = 0; i < count; i++) {
    const headline = page.slots.headline();
    if (style === 0) page.add("related", `- ${headline}`);
    else if (style === 1)
      page.add("related", fillSlots(`{section}: ${headline}`, page.draw, page.slots));
    else if (style === 2)
      page.add("related", fillSlots(`{time} ${headline}`, page.draw, page.slots));
    else if (style === 6) page.add("related", `${headline.slice(0, page.draw.whole(30, 60))}...`);
    else if (style === 7)
      page.add("related", `${page.draw.pick(["عاجل", "عاجل:", "عاجل |"])} ${headline}`);
    else page.add("related", headline);
    if (style === 8) page.lines.splice(-1, 0, { text: String(i + 1), label: "related", gap: 0 });
    if (style === 3) page.add("related", fillSlots("{date}", page.draw, page.slots));
    if (style === 4 && page.draw.chance(0.3))
      page.add("related", fillSlots("{section}\n{date}\n{number}", page.draw, page.slots));
  }
}

/** A heading with headlines under it. */
export function relatedBlock(page: PageBuilder, low = 2, high = 6): void {
  page.some("relatedHeading");
  headlines(page, page.draw.whole(low, high));
  page.maybe(0.2, "more");
}

/** A menu; gives its items, which pages print again. */
export function menu(page: PageBuilder): string[] {
  const from = page.lines.length;
  page.several("nav", 6, 26);
  return page.lines.slice(from).map((line) => line.text);
}

/** A piece of furniture that some sites print two times in a row. */
export function twice(page: PageBuilder, kind: FurnitureKind): void {
  const from = page.lines.length;
  page.some(kind);
  if (!page.draw.chance(0.35)) return;
  for (const { label, text } of page.lines.slice(from)) page.add(label, text);
}

/** Topics, with or without a heading. */
export function tags(page: PageBuilder): void {
  page.some("tags");
  for (let n = page.draw.whole(0, 6); n > 0; n--) page.add("tags", page.slots.topic());
}

/** How one site prints who wrote a comment and when. */
const signatures = [
  "{number} - {name}",
  "{name}",
  "{name} {date}",
  "{name} - {place}",
  "{name}\n{time} - {date}",
  "{handle}\n{date}",
  "{name} says:",
  "{date} | {time}\n{name}",
  "{name}\nمنذ {number} ساعات",
] as const;

/** Readers' comments, each under its writer. */
export function readers(page: PageBuilder): void {
  const { draw } = page;
  if (draw.chance(0.6)) page.some("comments");
  const signature = draw.pick(signatures);
  const button = draw.chance(0.3)
    ? draw.pick(["رد", "الرد", "إبلاغ", "{number} رد", "👍 {number}"])
    : "";
  const before = draw.chance(0.8);
  for (let n = draw.whole(2, 10); n > 0; n--) {
    const signed = () => page.add("comments", fillSlots(signature, draw, page.slots));
    if (before) signed();
    page.some("reader");
    if (!before) signed();
    if (button !== "") page.add("comments", fillSlots(button, draw, page.slots));
  }
}

/** The openings of other stories, as full paragraphs with nothing to mark them. */
export function teasers(page: PageBuilder, { others }: Material, count: number): void {
  for (let i = 0; i < count; i++) {
    const { lines } = page.draw.pick(others);
    page.add("related", lines[0] ?? "");
    const last = page.lines[page.lines.length - 1];
    if (last !== undefined) last.unmarked = true;
  }
}
