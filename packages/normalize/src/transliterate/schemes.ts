/** The characters of Arabic that the schemes know, in the order of the strings below. */
const arabic = "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْٰٱپچڤگ";

/**
 * One character for each of `arabic`. Buckwalter, its variants that are safe in names (Safe) and
 * in XML, and Habash-Soudi-Buckwalter, as the tables of CAMeL Tools 1.6 have them.
 */
export const schemes = {
  arabic,
  buckwalter: `'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYyFNKaui~o\`{PJVG`,
  "safe-buckwalter": "CMOWIQAbptvjHxdVrzscSDTZEg_fqklmnhwYyFNKaui~oeLPJBG",
  "xml-buckwalter": `'|OWI}AbptvjHxd*rzs$SDTZEg_fqklmnhwYyFNKaui~o\`{PJVG`,
  hsb: "'ĀÂŵĂŷAbħtθjHxdðrzsšSDTĎςγ_fqklmnhwýyãũĩaui~.áÄpcvg",
} as const;

/** The name of a way to write Arabic letters. */
export type Scheme = keyof typeof schemes;

/** The folds from one scheme to another; characters that both write alike are left out. */
export function schemeFolds(from: Scheme, to: Scheme): (readonly [number, string])[] {
  const targets = Array.from(schemes[to]);
  return Array.from(schemes[from], (char, i) => [char, targets[i] as string] as const)
    .filter(([char, target]) => char !== target)
    .map(([char, target]) => [char.codePointAt(0) as number, target] as const);
}
