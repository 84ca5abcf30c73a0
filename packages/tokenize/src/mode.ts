/**
 * Whose rules decide: `"arabic"`, this package's own rules for Arabic text, or `"unicode"`, the
 * default boundaries of Unicode Standard Annex #29 to the letter.
 */
export type Mode = "arabic" | "unicode";

export const modes: readonly Mode[] = ["arabic", "unicode"];
