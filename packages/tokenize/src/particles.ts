// Prepositions, conjunctions and relatives: words that always lean on what follows, so that no
// sentence and no headline ends in one.
const bare = new Set(
  "من في فى إلى الى على علي عن مع أن ان إن أو او ثم لم لن لا قد كي حتى منذ خلال بعد قبل بين عند لدى نحو دون عبر ضد حول تحت فوق أمام وراء غير سوى كل بعض هذا هذه الذي التي الذين إذا لو لكن بل كما حيث أي ما".split(
    " ",
  ),
);

/** Whether a word is a particle, alone or after و or ف. */
export function isParticle(word: string): boolean {
  if (bare.has(word)) return true;
  const first = word.charAt(0);
  return (first === "و" || first === "ف") && bare.has(word.slice(1));
}
