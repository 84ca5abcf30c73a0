const nisbaEnding = /(ي|يه|يا|يان|يين|يتان|يتين|يون|يات)$/;

/** Does a folded word end as a relative adjective does? */
export const isRelative = (folded: string): boolean =>
  folded.length > 3 && nisbaEnding.test(folded);

/** The key of one word of a complement: no article, and a relative adjective cut to its stem. */
export function complementKey(folded: string): string {
  const plain = folded.startsWith("ال") && folded.length > 4 ? folded.slice(2) : folded;
  const stem = plain.replace(nisbaEnding, "");
  return stem.length >= 2 ? stem : plain;
}
