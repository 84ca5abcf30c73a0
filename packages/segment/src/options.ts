import type { CompoundPolicy } from "./compounds.js";
import type { Scheme } from "./types.js";

/** How to segment. Every key may be left out. */
export interface SegmentOptions {
  /** How finely words are cut; `"atb"` by default. */
  readonly scheme?: Scheme;
  /** Also looks for the clitics of spoken Levantine and Egyptian; `false` by default. */
  readonly dialect?: boolean;
  /**
   * Function words that grew together from two (كما، كذلك، لأن، مما): `"keep"` leaves them whole,
   * `"split"` cuts them, `"usual"`, the default, does with each what most treebanks do.
   */
  readonly compounds?: CompoundPolicy;
  /** How many readings `nBest` of each word holds; without it there is no `nBest`. */
  readonly nBest?: number;
}

/** The options with their defaults filled in. */
export interface Settings {
  readonly scheme: Scheme;
  readonly dialect: boolean;
  readonly compounds: CompoundPolicy;
  readonly nBest: number;
}

/** Every scheme, from the coarsest to the finest. */
export const schemes: readonly Scheme[] = ["d1", "d2", "atb", "d3", "full"];

const POLICIES: readonly CompoundPolicy[] = ["usual", "keep", "split"];
const KEYS = ["scheme", "dialect", "compounds", "nBest"];

/** Checks the options and fills in the defaults; throws on the first one that is wrong. */
export function readOptions(options: SegmentOptions = {}): Settings {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`options must be an object, not ${String(options)}`);
  }
  for (const key of Object.keys(options)) {
    if (!KEYS.includes(key)) {
      throw new TypeError(`unknown option "${key}"; the options are ${KEYS.join(", ")}`);
    }
  }
  const { scheme = "atb", dialect = false, compounds = "usual", nBest = 0 } = options;
  if (!schemes.includes(scheme)) {
    throw new RangeError(`scheme must be one of ${schemes.join(", ")}, not ${String(scheme)}`);
  }
  if (typeof dialect !== "boolean") {
    throw new TypeError(`dialect must be true or false, not ${String(dialect)}`);
  }
  if (!POLICIES.includes(compounds)) {
    throw new RangeError(
      `compounds must be one of ${POLICIES.join(", ")}, not ${String(compounds)}`,
    );
  }
  if (options.nBest !== undefined && (!Number.isInteger(nBest) || nBest < 1)) {
    throw new RangeError(`nBest must be a whole number from 1, not ${String(nBest)}`);
  }
  return { scheme, dialect, compounds, nBest };
}
