/** Words that are the product of some stems and some endings: AC, AD, BC and BD. */
interface Family {
  readonly stems: readonly string[];
  readonly endings: readonly string[];
}

/** Longest ending that a family may have. */
const longestEnding = 8;

/** Endings by stem, every cut of every word taken. */
function cuts(words: ReadonlySet<string>): Map<string, Set<string>> {
  const endings = new Map<string, Set<string>>();
  for (const word of words)
    for (let cut = Math.max(0, word.length - longestEnding); cut <= word.length; cut++) {
      const stem = word.slice(0, cut);
      const of = endings.get(stem) ?? new Set();
      endings.set(stem, of.add(word.slice(cut)));
    }
  return endings;
}

const sum = (words: Iterable<string>) => [...words].reduce((all, word) => all + word.length + 1, 0);

/** Characters saved by writing a family as a product. */
function saving({ stems, endings }: Family): number {
  const covered = new Set(stems.flatMap((stem) => endings.map((ending) => stem + ending)));
  return sum(covered) - sum(stems) - sum(endings);
}

/** The family that saves most. */
function bestFamily(words: ReadonlySet<string>): Family | undefined {
  const byStem = [...cuts(words)].filter(([, endings]) => endings.size > 1);
  const sets = new Map(byStem.map(([, endings]) => [[...endings].sort().join(), endings]));
  for (const a of [...sets.values()])
    for (const b of [...sets.values()]) {
      const common = [...a].filter((ending) => b.has(ending)).sort();
      if (common.length > 1) sets.set(common.join(), new Set(common));
    }
  let best: Family | undefined;
  for (const endings of sets.values()) {
    const stems = byStem.filter(([, own]) => [...endings].every((ending) => own.has(ending)));
    const family = { stems: stems.map(([stem]) => stem), endings: [...endings] };
    if (saving(family) > (best === undefined ? 0 : saving(best))) best = family;
  }
  return best;
}

/** Words as items of packed text: the families that save most first, then the rest in order. */
export function factor(words: readonly string[]): readonly string[] {
  const left = new Set([...words].sort());
  const items: string[] = [];
  for (let best = bestFamily(left); best !== undefined; best = bestFamily(left)) {
    const { stems, endings } = best;
    items.push(`${stems.join()}+${endings.join()}`);
    for (const stem of stems) for (const ending of endings) left.delete(stem + ending);
  }
  return [...items, ...left];
}
