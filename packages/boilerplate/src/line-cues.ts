import type { Counts } from "./count-tokens.js";
import { type CueMatcher, cueFamily, cueLength } from "./cue-matcher.js";
import { type CuePlace, type LineCues, placeOf } from "./cue-place.js";
import { cueFamilies } from "./data/cues.js";
import { featureOffset as at } from "./feature-groups.js";
import { type FeaturePool, pushFeature } from "./feature-pool.js";
import { mayBeGlued } from "./inline/rules/glued-cues.js";
import type { TokenBuffer } from "./token-buffer.js";

/** A line of more words is no heading, whatever it begins with. */
const longLine = 22;
/** A cue that ends a line of more words is glued to it and says nothing of the line. */
const headingWords = 11;

/** Families of which one word, with no separator, can open a line. */
const openers = new Set(["byline", "tags", "breaking", "rights", "photo-credit"]);
const frameFamily = cueFamilies.findIndex((family) => family.name === "frame");
/** Tokens that may stand before such a phrase: a date and the name of the site. */
const frameReach = 10;

/** First feature of the group that a cue of the line belongs to. */
function groupOf(n: Counts, prose: boolean, place: CuePlace): number {
  if (place.covers) return at.cueWhole;
  if (place.starts) {
    if (n.words > longLine) return at.cueStartProse;
    return place.separated ? at.cueIntro : at.cueStart;
  }
  if (place.ends && n.words <= headingWords) return at.cueEnd;
  return prose ? at.cueProse : at.cueInside;
}

/** Writes the cues of a line; gives those that are all of it or open it, and how many there are. */
export function lineCues(
  tokens: TokenBuffer,
  n: Counts,
  prose: boolean,
  matcher: CueMatcher,
  out: FeaturePool,
): LineCues {
  const cues = { whole: -1, opening: -1, count: 0, framed: false, glued: false };
  let inside = 0;
  for (let t = 0; t < tokens.length; t++) {
    const hit = matcher.match(tokens, t);
    if (hit < 0) continue;
    const family = cueFamily(hit);
    const length = cueLength(hit);
    if (!cues.glued) cues.glued = mayBeGlued(tokens, t, hit);
    const place = placeOf(tokens, n, t, t + length, cueFamilies[family]?.heading === true);
    t += length - 1;
    const lone = length === 1 && !place.covers && !place.separated;
    // One word inside a longer line says nothing: «تسجيل ثلاثين إصابة» is no sign-in form.
    const silent = lone && !openers.has(cueFamilies[family]?.name ?? "");
    if (!silent || place.ends) cues.count++;
    if (silent) continue;
    const outer = place.starts || place.ends;
    if (outer || (inside & (1 << family)) === 0)
      pushFeature(out, groupOf(n, prose, place) + family);
    if (!outer) inside |= 1 << family;
    if (family === frameFamily && t < frameReach) cues.framed = true;
    if (place.covers) cues.whole = family;
    if (place.starts) cues.opening = family;
  }
  return cues;
}
