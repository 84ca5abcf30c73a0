import { slots } from "./slots.js";

/** Draws random things; the same seed draws the same things. */
export interface Draw {
  chance(probability: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
}

export function createDraw(random: () => number): Draw {
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  return {
    chance: (probability) => random() < probability,
    whole,
    pick: (items) => items[whole(0, items.length - 1)] as (typeof items)[number],
  };
}

/** The items in a drawn order. */
export function shuffled<T>(draw: Draw, items: readonly T[]): T[] {
  const left = [...items];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(draw.whole(0, left.length - 1), 1));
  return order;
}

const arabicDigits = "٠١٢٣٤٥٦٧٨٩";

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function date(draw: Draw): string {
  const day = draw.whole(1, 28);
  const year = draw.whole(2004, 2026);
  const month = draw.pick(slots.month);
  const weekday = draw.pick(slots.weekday);
  const mark = draw.pick([" ", "، ", " - ", ", "]);
  const numeric = `${twoDigits(day)}${draw.pick(["/", "-", "."])}${twoDigits(draw.whole(1, 12))}/${year}`;
  const plain = draw.pick([
    `${weekday}${mark}${day} ${month} ${year}`,
    `${weekday} ${day} ${month} ${year}`,
    `${day} ${month} ${year}`,
    `${day} ${month}، ${year}`,
    `${month} ${day}, ${year}`,
    `${year}-${twoDigits(draw.whole(1, 12))}-${twoDigits(day)}`,
    numeric,
    `${weekday} ${numeric}`,
    `${weekday} ${numeric} م`,
    `${weekday} ${twoDigits(day)}/${month}/${year}`,
    `${day} ${month}/${draw.pick(slots.month)} ${year}`,
  ]);
  return draw.chance(0.08) ? plain.replace(/\d/g, (d) => arabicDigits[Number(d)] as string) : plain;
}

function time(draw: Draw): string {
  const clock = `${twoDigits(draw.whole(0, 23))}:${twoDigits(draw.whole(0, 59))}`;
  return draw.pick([
    clock,
    `${clock} ${draw.pick(["ص", "م", "AM", "PM", "صباحا", "مساءً"])}`,
    `الساعة ${clock}`,
    `${clock} GMT`,
    `${clock}:${twoDigits(draw.whole(0, 59))}`,
  ]);
}

function name(draw: Draw): string {
  const given = draw.pick(slots.given);
  const family = draw.pick(slots.family);
  return draw.chance(0.2) ? `${given} ${draw.pick(slots.given)} ${family}` : `${given} ${family}`;
}

const latin = ["samir", "writer", "alkatib", "desk", "editor", "newsroom", "kalam", "rasid"];

/** The fillers of slots that depend on the page; the others are drawn. */
export interface PageSlots {
  readonly outlet: string;
  readonly headline: () => string;
  readonly topic: () => string;
  /** Some words of the story in a row. */
  readonly clause: () => string;
}

function fillOne(slot: string, draw: Draw, page: PageSlots): string {
  switch (slot) {
    case "name":
      return name(draw);
    case "date":
      return date(draw);
    case "time":
      return time(draw);
    case "number":
      return String(draw.whole(1, draw.pick([9, 60, 4000])));
    case "year":
      return String(draw.whole(2005, 2026));
    case "hijri":
      return `${draw.whole(1, 29)} ${draw.pick(slots.hijriMonth)} ${draw.whole(1425, 1447)}${draw.pick([" هـ", "هـ", ""])}`;
    case "email":
      return `${draw.pick(latin)}${draw.whole(1, 99)}@${draw.pick(["gmail.com", "hotmail.com", "alwadi.net", "yahoo.com"])}`;
    case "handle":
      return `${draw.pick(latin)}_${draw.whole(1, 99)}`;
    case "link":
      return draw.pick([
        `https://www.alwadi.net/?p=${draw.whole(1000, 99999)}`,
        "www.alnakheel.com",
        "alsahel.news",
        `http://al-wadi.org/news/${draw.whole(100, 999)}.html`,
        `https://cdn.alwadi.net/img/${draw.whole(100, 99999)}.jpg`,
      ]);
    case "outlet":
      return draw.chance(0.7) ? page.outlet : draw.pick(slots.outlet);
    case "headline":
      return page.headline();
    case "clause":
      return page.clause();
    case "topic":
      return draw.chance(0.6) ? page.topic() : draw.pick(slots.topic);
    case "agency":
    case "place":
    case "section":
    case "weekday":
      return draw.pick(slots[slot]);
    default:
      throw new Error(`no filler for {${slot}}`);
  }
}

/** Fills every `{slot}` of a phrase. */
export function fillSlots(phrase: string, draw: Draw, page: PageSlots): string {
  return phrase.replace(/\{(\w+)\}/g, (_, slot: string) => fillOne(slot, draw, page));
}
