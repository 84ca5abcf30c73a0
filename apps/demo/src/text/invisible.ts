/** A character that leaves no mark of its own on the page. */
export interface Invisible {
  readonly name: string;
  /** It overrides or embeds a direction, and can make a text look like another one. */
  readonly override: boolean;
}

const names: readonly (readonly [code: number, name: string])[] = [
  [0x00, "NUL"],
  [0xa0, "NBSP"],
  [0xad, "SHY"],
  [0x034f, "CGJ"],
  [0x061c, "ALM"],
  [0x0640, "TATWEEL"],
  [0x200b, "ZWSP"],
  [0x200c, "ZWNJ"],
  [0x200d, "ZWJ"],
  [0x200e, "LRM"],
  [0x200f, "RLM"],
  [0x2028, "LSEP"],
  [0x2029, "PSEP"],
  [0x202a, "LRE"],
  [0x202b, "RLE"],
  [0x202c, "PDF"],
  [0x202d, "LRO"],
  [0x202e, "RLO"],
  [0x202f, "NNBSP"],
  [0x2060, "WJ"],
  [0x2066, "LRI"],
  [0x2067, "RLI"],
  [0x2068, "FSI"],
  [0x2069, "PDI"],
  [0xfeff, "BOM"],
];

const byCode = new Map<number, Invisible>(
  names.map(([code, name]) => [
    code,
    { name, override: code >= 0x202a && code <= 0x202e && code !== 0x202c },
  ]),
);

/**
 * What stands at a place of a text, if it is a character that does not show. Tatweel is among them:
 * it shows as a longer stroke, and nobody sees that it is a character.
 */
export function invisibleAt(text: string, index: number): Invisible | undefined {
  return byCode.get(text.charCodeAt(index));
}

/** How often each character that does not show occurs, in the order in which they come. */
export function countInvisible(text: string): { character: Invisible; count: number }[] {
  const found = new Map<number, { character: Invisible; count: number }>();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const character = byCode.get(code);
    if (character === undefined) continue;
    const entry = found.get(code);
    if (entry === undefined) found.set(code, { character, count: 1 });
    else entry.count++;
  }
  return [...found.values()];
}
