/** What is told apart by colour and underline on the page; several kinds of mention share a layer. */
export const layers = ["money", "percent", "time", "number", "other"] as const;

export type Layer = (typeof layers)[number];

/**
 * The layer of a mention; a range belongs where its unit does. A kind this page does not know yet
 * counts as a number.
 */
export function layerOf({ kind, unit }: { readonly kind: string; readonly unit?: string }): Layer {
  switch (unit ?? kind) {
    case "money":
      return "money";
    case "percent":
      return "percent";
    case "year":
    case "date":
    case "time":
      return "time";
    case "other":
      return "other";
    default:
      return "number";
  }
}
