/**
 * A set of words given as one string with spaces. Callers mark the call as pure, so that a bundler
 * drops the sets that nobody asks.
 */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
