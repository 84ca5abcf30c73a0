import { type Draw, fillSlots, type PageSlots } from "./fill-slots.js";
import { type ListPattern, listPatterns } from "./list-patterns.js";

const teams = [
  "الأمل",
  "النجم",
  "الوحدة",
  "الاتحاد",
  "الشباب",
  "تونس",
  "المغرب",
  "الأردن",
  "العراق",
  "السعودية",
  "مصر",
  "الترجي",
  "الفيصلي",
  "الرجاء",
  "الزوراء",
  "الهلال",
  "السد",
];

const ordinals = ["أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا"];

/** Fills a pattern; `n` is the number of the item in its list, from 1. */
function fillLine(pattern: string, n: number, draw: Draw, page: PageSlots): string[] {
  const filled = pattern
    .replace(/\{team\}/g, () => draw.pick(teams))
    .replace(/\{digit\}/g, () => String(draw.whole(0, 9)))
    .replace(/\{n\}/g, String(n))
    .replace(/\{ordinal\}/g, ordinals[(n - 1) % ordinals.length] as string);
  return fillSlots(filled, draw, page).split("\n");
}

/** What leads a list in: a set opening, or a sentence of the story that ends in a colon. */
function introduction(pattern: ListPattern, draw: Draw, page: PageSlots): string {
  if (draw.chance(0.6)) return draw.pick(pattern.intro);
  const sentence = [page.clause(), page.clause()].slice(0, draw.whole(1, 2)).join(" ");
  return `${sentence}${draw.pick([":", ":", " :", " ما يلي:", " الآتي:"])}`;
}

/** The lines of a random list. */
export function bodyList(draw: Draw, page: PageSlots): string[] {
  const pattern = draw.pick(listPatterns);
  const shapes = Array.from({ length: draw.whole(1, 2) }, () => draw.pick(pattern.lines));
  const lines = draw.chance(0.8) ? [introduction(pattern, draw, page)] : [];
  const count = draw.whole(3, 14);
  for (let n = 1; n <= count; n++) {
    if (pattern.breaks !== undefined && draw.chance(0.25))
      lines.push(...fillLine(draw.pick(pattern.breaks), n, draw, page));
    lines.push(...fillLine(draw.pick(shapes), n, draw, page));
  }
  return lines;
}

/** Short lines cut from prose: verses, or the rhetorical lines of an opinion piece. */
export function brokenProse(draw: Draw, lines: readonly string[]): string[] {
  const words = draw.pick(lines).split(" ");
  const opening = words.slice(0, 2).join(" ");
  const repeats = draw.chance(0.5);
  const broken: string[] = [];
  for (let i = 2; i < words.length; ) {
    const count = draw.whole(2, 9);
    const piece = words.slice(i, i + count).join(" ");
    broken.push(`${repeats ? `${opening} ` : ""}${piece}${draw.pick(["", "", " ..", "؟", "."])}`);
    i += count;
  }
  return broken;
}
