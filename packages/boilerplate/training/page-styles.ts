import { body } from "./article-lines.js";
import { fillSlots, shuffled } from "./fill-slots.js";
import type { PageBuilder } from "./page-builder.js";
import {
  headlines,
  type Material,
  menu,
  readers,
  relatedBlock,
  tags,
  teasers,
} from "./page-parts.js";
import type { Article } from "./read-articles.js";

/** The first lines of a scraped text: title, date, byline, stamp, caption in any order. */
function head(page: PageBuilder, story: Article, full: number): void {
  const { draw } = page;
  const titled = draw.chance(full);
  if (titled) {
    if (draw.chance(0.12))
      page.add(
        "title",
        page.draw.pick(story.lines).split(" ").slice(0, draw.whole(3, 9)).join(" "),
      );
    // Now and then the headline shares nothing with the text under it.
    const headline = draw.chance(0.12) ? page.slots.headline() : story.title;
    const tail = draw.chance(0.08)
      ? fillSlots(
          draw.pick([
            " - {outlet}",
            " | {outlet}",
            " – {section}",
            " - أخبار {section}",
            " » {outlet}",
          ]),
          draw,
          page.slots,
        )
      : "";
    page.add("title", `${headline}${tail}`);
    if (draw.chance(0.1))
      page.add(
        "title",
        `${story.title.split(" ").slice(1, 8).join(" ")}${draw.pick(["", "..", " (صور)"])}`,
      );
  }
  const again = titled && draw.chance(0.25) ? draw.whole(1, 2) : 0;
  for (let n = 0; n < again; n++) page.add("title", story.title);
  for (const step of shuffled(draw, headSteps)) headStep(page, story, step, titled, full);
  if (draw.chance(0.08)) page.several("comments", 1, 1);
}

const headSteps = ["date", "bylineTop", "source", "caption", "share", "masthead"] as const;
const headChances = {
  date: 0.4,
  bylineTop: 0.3,
  source: 0.22,
  caption: 0.15,
  share: 0.15,
  masthead: 0.08,
} as const;

/** One kind of line between headline and text, or none. */
function headStep(
  page: PageBuilder,
  story: Article,
  step: (typeof headSteps)[number],
  titled: boolean,
  full: number,
): void {
  const { draw } = page;
  if (!draw.chance(headChances[step] * (0.4 + full))) return;
  if (step === "caption" && titled && draw.chance(0.3))
    page.add("caption", `${story.title} ${fillSlots("{name}", draw, page.slots)}`);
  else page.some(step);
  if (step === "caption" && draw.chance(0.15))
    page.add("caption", page.lines[page.lines.length - 1]?.text ?? "");
  if (step === "share") page.several("share", 0, 4);
}

/** The blocks that may stand under an article, each with how likely it is. */
function tailBlocks(page: PageBuilder, material: Material, full: number): [number, () => void][] {
  const { draw } = page;
  return [
    [0.2, () => page.several("bylineEnd", 1, 2)],
    [0.06 + full * 0.12, () => page.some("authorBox")],
    [0.12, () => page.several("copyright", 1, 2)],
    [0.08, () => page.some("disclaimer")],
    [0.2 + full * 0.4, () => tags(page)],
    [0.15 + full * 0.6, () => page.several("share", 1, 7)],
    [0.25 + full * 0.6, () => relatedBlock(page)],
    [0.06 + full * 0.25, () => page.some("prevNext")],
    [0.15, () => page.several("readAlso", 1, 3)],
    [0.04, () => headlines(page, draw.whole(3, 10))],
    [0.08 + full * 0.25, () => page.several("newsletter", 1, 3)],
    [0.2 + full * 0.5, () => page.several("comments", 1, 8)],
    [0.08 + full * 0.15, () => readers(page)],
    [full * 0.15, () => policy(page)],
    [0.1 + full * 0.2, () => page.several("other", 1, 3)],
    [0.07, () => page.some("authorContact")],
    [0.04 + full * 0.1, () => page.several("ad", 1, 2)],
    [full < 0.5 ? 0.2 : 0, () => teasers(page, material, draw.whole(3, 6))],
    [0.1 + full * 0.4, () => relatedBlock(page, 4, 16)],
  ];
}

/** The rules of a comment box, after its form more often than not. */
function policy(page: PageBuilder): void {
  page.maybe(0.6, "comments");
  page.several("policy", 4, 16);
}

/** What stands under an article, a little or a lot of it, in any order. */
function tail(page: PageBuilder, material: Material, full: number): void {
  const { draw } = page;
  if (draw.chance(0.25)) page.some("source");
  const blocks = tailBlocks(page, material, full);
  const usual = draw.chance(0.4);
  for (const [chance, add] of usual ? blocks : shuffled(draw, blocks)) {
    if (draw.chance(chance)) add();
  }
}

/** A text as scrapers deliver it: little but the article. */
export function plainPage(page: PageBuilder, material: Material): void {
  const full = page.draw.pick([0, 0.3, 0.6, 0.9]);
  if (page.draw.chance(0.1)) page.several("masthead", 1, 2);
  if (page.draw.chance(0.07)) page.some("notice");
  if (page.draw.chance(0.1)) page.several("nav", 1, 2);
  if (page.draw.chance(0.03)) headlines(page, page.draw.whole(6, 20));
  head(page, material.story, full);
  const framed = page.draw.chance(0.06);
  if (framed) page.some("frame");
  body(page, material, page.draw.pick([0, 0, 1, 2]));
  if (framed) page.maybe(0.7, "frame");
  if (page.draw.chance(0.75)) tail(page, material, 0);
}

/** Every visible block of a page: menus, tickers, boxes and footers around the article. */
export function fullPage(page: PageBuilder, material: Material): void {
  const { draw } = page;
  const repeated: string[] = [];
  if (draw.chance(0.5)) page.several("masthead", 1, 3);
  if (draw.chance(0.5)) page.some("date");
  if (draw.chance(0.1)) page.some("cookie");
  if (draw.chance(0.1)) page.some("notice");
  repeated.push(...menu(page));
  if (draw.chance(0.4)) for (const item of repeated) page.add("nav", item);
  if (draw.chance(0.3)) page.several("share", 1, 4);
  if (draw.chance(0.5)) {
    if (draw.chance(0.6)) page.some("relatedHeading");
    headlines(page, draw.whole(2, 14));
  }
  if (draw.chance(0.2)) page.several("other", 1, 5);
  if (draw.chance(0.6)) page.several("nav", 1, 2);
  head(page, material.story, 1);
  body(page, material, 1);
  tail(page, material, 1);
  footer(page, repeated);
}

/** Boxes and lists in any order, then the menu again, rights and links. */
function footer(page: PageBuilder, repeated: readonly string[]): void {
  const { draw } = page;
  const boxes: [number, () => void][] = [
    [0.6, () => relatedBlock(page, 3, 20)],
    [0.4, () => page.several("comments", 2, 9)],
    [0.4, () => page.several("newsletter", 1, 3)],
    [0.4, () => page.several("other", 2, 9)],
    [0.4, () => relatedBlock(page, 3, 12)],
    [0.1, () => page.several("share", 2, 6)],
  ];
  for (const [chance, add] of shuffled(draw, boxes)) if (draw.chance(chance)) add();
  if (draw.chance(0.5)) page.several("masthead", 1, 4);
  if (draw.chance(0.7)) for (const item of repeated) page.add("nav", item);
  const ends: (() => void)[] = [
    () => page.several("nav", 2, 8),
    () => page.several("copyright", 1, 2),
    () => page.maybe(0.15, "cookie"),
  ];
  for (const add of draw.chance(0.6) ? ends : shuffled(draw, ends)) add();
  if (draw.chance(0.3)) page.several("nav", 1, 4);
}

/** A page with nothing to keep: a section's list of headlines and teasers. */
export function listing(page: PageBuilder, material: Material): void {
  const { draw } = page;
  if (draw.chance(0.6)) menu(page);
  const teased = draw.chance(0.6);
  for (let n = draw.whole(5, 20); n > 0; n--) {
    const other = draw.pick(material.others);
    page.add("related", other.title);
    if (draw.chance(0.3)) page.add("related", fillSlots("{date}", draw, page.slots));
    if (teased)
      page.add(
        "related",
        `${(other.lines[0] ?? "").split(" ").slice(0, draw.whole(12, 28)).join(" ")}${draw.pick(["...", " …", "", " المزيد"])}`,
      );
  }
  if (draw.chance(0.5)) page.several("nav", 2, 8);
  if (draw.chance(0.4)) page.some("copyright");
}
