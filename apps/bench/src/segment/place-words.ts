import type { GoldSentence, GoldWord } from "./gold.js";

/** A gold word with its UTF-16 offsets in the text that the segmenter is given. */
export interface PlacedWord {
  readonly gold: GoldWord;
  readonly start: number;
  readonly end: number;
}

/** A text to segment and the gold words in it. */
export interface PlacedSentence {
  readonly text: string;
  readonly words: readonly PlacedWord[];
}

function utf16Offsets(text: string): number[] {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) as number) + character.length);
  return offsets;
}

// Without the text of the sentence its words are set one space apart.
function joined(words: readonly GoldWord[]): PlacedSentence {
  let text = "";
  const placed = words.map((gold) => {
    const start = text === "" ? 0 : text.length + 1;
    text = text === "" ? gold.word : `${text} ${gold.word}`;
    return { gold, start, end: text.length };
  });
  return { text, words: placed };
}

/** Finds the gold words in the sentence's own text, or sets them one after the other. */
export function placeWords({ text, words }: GoldSentence): PlacedSentence {
  if (text === undefined) return joined(words);
  const offsets = utf16Offsets(text);
  const placed = words.map((gold) => ({
    gold,
    start: offsets[gold.start ?? -1] ?? -1,
    end: offsets[gold.end ?? -1] ?? -1,
  }));
  const fits = placed.every(({ gold, start, end }) => text.slice(start, end) === gold.word);
  return fits ? { text, words: placed } : joined(words);
}
