/** A longer run of letters is no word. It is left whole, which keeps hostile input linear. */
export const LONGEST_WORD = 64;
