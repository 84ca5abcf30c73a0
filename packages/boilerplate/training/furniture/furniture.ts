import { credits } from "./credits.js";
import { foot } from "./foot.js";
import { head } from "./head.js";
import { menu } from "./menu.js";
import { related } from "./related.js";
import { social } from "./social.js";
import { talk } from "./talk.js";

/**
 * Furniture as Arab news sites print it, written for training. `{name}` and the other slots are
 * filled at random; one entry may hold several lines, parted by a line feed.
 */
export const furniture = {
  ...head,
  ...menu,
  ...social,
  ...related,
  ...credits,
  ...talk,
  ...foot,
  comments: [...talk.comments, ...talk.policy],
} as const;

export type FurnitureKind = keyof typeof furniture;
