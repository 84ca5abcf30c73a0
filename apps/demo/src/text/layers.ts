/** What is told apart by colour and underline on the page; several kinds of mention share a layer. */
export const layers = ["money", "percent", "time", "number", "other"] as const;

export type Layer = (typeof layers)[number];

/** The layer of a kind of mention; a kind this page does not know yet counts as a number. */
export function layerOf(kind: string): Layer {
  switch (kind) {
    case "money":
    case "percent":
    case "other":
      return kind;
    case "year":
    case "date":
    case "time":
      return "time";
    default:
      return "number";
  }
}
