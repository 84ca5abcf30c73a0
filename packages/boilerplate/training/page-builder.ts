import type { Label } from "../src/labels.js";
import { type Draw, fillSlots, type PageSlots } from "./fill-slots.js";
import { type FurnitureKind, furniture } from "./furniture/furniture.js";

/** A made page: its lines with their labels; `gap` blank lines stand before a line. */
export interface MadeLine {
  readonly text: string;
  readonly label: Label;
  gap: number;
  /** An opening of another story with nothing but its topic to tell it. */
  unmarked?: boolean;
}

const labelOf: Record<FurnitureKind, Label> = {
  masthead: "other",
  nav: "nav",
  share: "share",
  readAlso: "related",
  relatedHeading: "related",
  more: "related",
  bylineTop: "byline",
  bylineEnd: "byline",
  date: "date",
  source: "source",
  caption: "caption",
  tags: "tags",
  comments: "comments",
  reader: "comments",
  policy: "comments",
  disclaimer: "copyright",
  authorContact: "other",
  authorBox: "byline",
  cookie: "other",
  notice: "other",
  frame: "source",
  prevNext: "related",
  newsletter: "newsletter",
  copyright: "copyright",
  ad: "ad",
  other: "other",
};

/** Collects the lines of one page. */
export interface PageBuilder {
  readonly lines: MadeLine[];
  readonly draw: Draw;
  readonly slots: PageSlots;
  add(label: Label, text: string): void;
  /** Adds one piece of furniture of a kind. */
  some(kind: FurnitureKind): void;
  /** Adds from `low` to `high` pieces. */
  several(kind: FurnitureKind, low: number, high: number): void;
  maybe(probability: number, kind: FurnitureKind): void;
}

export function createPageBuilder(draw: Draw, slots: PageSlots): PageBuilder {
  const lines: MadeLine[] = [];
  const add = (label: Label, text: string) => {
    for (const line of text.split("\n")) lines.push({ text: line, label, gap: 0 });
  };
  const some = (kind: FurnitureKind) => {
    add(labelOf[kind], fillSlots(draw.pick(furniture[kind]), draw, slots));
  };
  const several = (kind: FurnitureKind, low: number, high: number) => {
    for (let n = draw.whole(low, high); n > 0; n--) some(kind);
  };
  const maybe = (probability: number, kind: FurnitureKind) => {
    if (draw.chance(probability)) some(kind);
  };
  return { lines, draw, slots, add, some, several, maybe };
}
