import { body } from "./article-lines.js";
import { fillSlots } from "./fill-slots.js";
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
  const steps = ["date", "bylineTop", "source", "caption", "share"] as const;
  for (const step of draw.chance(0.5) ? steps : [...steps].reverse()) {
    const chance =
      { date: 0.4, bylineTop: 0.3, source: 0.22, caption: 0.15, share: 0.15 }[step] * (0.4 + full);
    if (!draw.chance(chance)) continue;
    if (step === "caption" && titled && draw.chance(0.3))
      page.add("caption", `${story.title} ${fillSlots("{name}", draw, page.slots)}`);
    else page.some(step);
    if (step === "caption" && draw.chance(0.15))
      page.add("caption", page.lines[page.lines.length - 1]?.text ?? "");
    if (step === "share") page.several("share", 0, 4);
  }
  if (draw.chance(0.08)) page.several("comments", 1, 1);
}

/** What stands under an article, a little or a lot of it. */
function tail(page: PageBuilder, material: Material, full: number): void {
  const { draw } = page;
  if (draw.chance(0.25)) page.some("source");
  if (draw.chance(0.2)) page.several("bylineEnd", 1, 2);
  if (draw.chance(0.12)) page.several("copyright", 1, 2);
  if (draw.chance(0.08)) page.some("disclaimer");
  if (draw.chance(0.2 + full * 0.4)) tags(page);
  if (draw.chance(0.15 + full * 0.6)) page.several("share", 1, 7);
  if (draw.chance(0.25 + full * 0.6)) relatedBlock(page);
  if (draw.chance(0.15)) page.several("readAlso", 1, 3);
  if (draw.chance(0.08)) page.several("newsletter", 1, 3);
  if (draw.chance(0.2 + full * 0.5)) page.several("comments", 1, 8);
  if (draw.chance(0.08)) readers(page);
  if (draw.chance(full * 0.15)) {
    page.maybe(0.6, "comments");
    page.several("policy", 4, 16);
  }
  if (draw.chance(0.1)) page.several("other", 1, 3);
  if (draw.chance(0.07)) page.some("authorContact");
  if (full < 0.5 && draw.chance(0.2)) teasers(page, material, draw.whole(3, 6));
  if (draw.chance(0.1 + full * 0.4)) relatedBlock(page, 4, 16);
}

/** A text as scrapers deliver it: little but the article. */
export function plainPage(page: PageBuilder, material: Material): void {
  const full = page.draw.pick([0, 0.3, 0.6, 0.9]);
  if (page.draw.chance(0.1)) page.several("masthead", 1, 2);
  if (page.draw.chance(0.1)) page.several("nav", 1, 2);
  if (page.draw.chance(0.03)) headlines(page, page.draw.whole(6, 20));
  head(page, material.story, full);
  body(page, material, page.draw.pick([0, 0, 1, 2]));
  if (page.draw.chance(0.75)) tail(page, material, 0);
}

/** Every visible block of a page: menus, tickers, boxes and footers around the article. */
export function fullPage(page: PageBuilder, material: Material): void {
  const { draw } = page;
  const repeated: string[] = [];
  if (draw.chance(0.5)) page.several("masthead", 1, 3);
  if (draw.chance(0.5)) page.some("date");
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
  if (draw.chance(0.6)) relatedBlock(page, 3, 20);
  if (draw.chance(0.4)) page.several("comments", 2, 9);
  if (draw.chance(0.4)) page.several("newsletter", 1, 3);
  if (draw.chance(0.4)) page.several("other", 2, 9);
  if (draw.chance(0.4)) relatedBlock(page, 3, 12);
  if (draw.chance(0.5)) page.several("masthead", 1, 4);
  if (draw.chance(0.7)) for (const item of repeated) page.add("nav", item);
  page.several("nav", 2, 8);
  page.several("copyright", 1, 2);
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
