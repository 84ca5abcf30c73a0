import {
  dualOf,
  eightIndefinite,
  fractions,
  hundredMultipliers,
  hundredPlural,
  hundredSpellings,
  oneInCompound,
  scales,
  tenInCompound,
  two,
  units,
  zero,
} from "../../src/lexicon/numerals.js";
import { addDecades } from "./add-ordinals.js";
import {
  dialectDecades,
  dialectUnits,
  elevens,
  hundredEndings,
  teenEndings,
  thousandEndings,
  twelves,
  unitStems,
} from "./dialects.js";
import { cue, form, type LexiconMap } from "./lexicon-map.js";

/** Dialects say ت for ث: a rule over every form that has one. */
const withTeh = (word: string): readonly string[] =>
  word.includes("ث") ? [word, word.replaceAll("ث", "ت")] : [word];

function addUnits(map: LexiconMap): void {
  for (const word of [zero, `${zero}ا`]) map.of(word).unit = 0;
  for (const { value, masculine, feminine } of units)
    for (const word of [masculine, feminine].flatMap(withTeh)) map.of(word).unit = value;
  for (const word of withTeh(eightIndefinite)) map.of(word).unit = 8;
  for (const paradigm of [two.masculine, two.feminine]) {
    for (const word of [paradigm.nominative, paradigm.oblique].flatMap(withTeh))
      map.of(word).unit = 2;
    for (const word of [paradigm.constructNominative, paradigm.constructOblique])
      map.of(word).compoundUnit = 2;
  }
  for (const word of [oneInCompound.masculine, oneInCompound.feminine])
    map.of(word).compoundUnit = 1;
  for (const word of [tenInCompound.masculine, tenInCompound.feminine])
    map.of(word).cue |= cue.tail;
  // The accusative of the masculine forms that take tanwin: واحدًا, ثلاثًا.
  for (const { value, masculine, feminine } of units)
    for (const word of value === 1 ? [masculine] : [feminine]) map.of(`${word}ا`).unit = value;
  for (const [value, forms] of dialectUnits) for (const word of forms) map.of(word).unit = value;
}

function addTeensAndDecades(map: LexiconMap): void {
  for (const [value, stems] of unitStems)
    for (const stem of stems)
      for (const ending of teenEndings) map.of(stem + ending).teen = value + 10;
  for (const word of elevens) map.of(word).teen = 11;
  for (const word of twelves) map.of(word).teen = 12;
  // Standard teens written as one word: ثلاثةعشر.
  for (const { value, masculine, feminine } of units)
    if (value > 2 && value < 10)
      for (const word of [masculine, feminine])
        for (const tail of [tenInCompound.masculine, tenInCompound.feminine])
          map.of(word + tail).teen = value + 10;
  addDecades(map);
  for (const [value, forms] of dialectDecades)
    for (const word of forms) map.of(word).decade = value;
}

function addHundred(map: LexiconMap, word: string, hundreds: number, hundredForm: number): void {
  const entry = map.of(word);
  entry.hundreds = hundreds;
  entry.hundredForm = hundredForm;
}

function addHundreds(map: LexiconMap): void {
  for (const singular of [...Object.values(hundredSpellings), "مية"]) {
    addHundred(map, singular, 1, form.singular);
    const dual = dualOf(singular);
    addHundred(map, dual.nominative, 2, form.dual);
    addHundred(map, dual.oblique, 2, form.dual);
    addHundred(map, dual.constructNominative, 2, form.construct);
    addHundred(map, dual.constructOblique, 2, form.construct);
    for (const { value, stem } of hundredMultipliers)
      addHundred(map, stem + singular, value, form.singular);
  }
  addHundred(map, "متين", 2, form.dual);
  addHundred(map, "ميا", 1, form.plural);
  addHundred(map, "ميت", 1, form.plural);
  for (const plural of [hundredPlural, "ميات"]) addHundred(map, plural, 1, form.plural);
  for (const [value, stems] of unitStems)
    for (const stem of stems)
      if (stem.length > 2 || value === 6)
        for (const ending of hundredEndings)
          if (stem !== "س" && stem !== "ثلا" && stem !== "تلا")
            addHundred(map, stem + ending, value, form.singular);
}

function addScale(
  map: LexiconMap,
  word: string,
  scale: number,
  times: number,
  scaleForm: number,
): void {
  const entry = map.of(word);
  entry.scale = scale;
  entry.times = times;
  entry.scaleForm = scaleForm;
}

function addScales(map: LexiconMap): void {
  for (const { exponent, singular, plural } of scales) {
    for (const word of singular) {
      addScale(map, word, exponent, 1, form.singular);
      const dual = dualOf(word);
      addScale(map, dual.nominative, exponent, 2, form.dual);
      addScale(map, dual.oblique, exponent, 2, form.dual);
      // Unvowelled, the accusative ألفًا and the nominative construct dual ألفا look the same.
      addScale(map, dual.constructNominative, exponent, 1, form.accusative);
      addScale(map, dual.constructOblique, exponent, 2, form.construct);
    }
    for (const word of plural) addScale(map, word, exponent, 1, form.plural);
  }
  addScale(map, "تلاف", 3, 1, form.plural);
  for (const [value, stems] of [...unitStems, [10, ["عشر"]]] as const)
    for (const stem of stems)
      for (const ending of thousandEndings)
        if (stem.length > 1 || ending !== "الاف") addScale(map, stem + ending, 3, value, form.dual);
}

function addFractions(map: LexiconMap): void {
  const add = (word: string, denominator: number, parts: number) => {
    const entry = map.of(word);
    entry.denominator = denominator;
    entry.parts = parts;
  };
  for (const { denominator, singular, plural } of fractions) {
    add(singular, denominator, 1);
    add(`${singular}ا`, denominator, 1);
    add(plural, denominator, 0);
    // «نصفين» is "in two".
    if (denominator === 2) continue;
    const dual = dualOf(singular);
    for (const word of [dual.oblique, dual.nominative].flatMap(withTeh)) add(word, denominator, 2);
    // ربعي and خمسا are other words or other cases: only the dual of a third is in use in construct.
    if (denominator === 3) {
      add(dual.constructNominative, 3, 1);
      add(dual.constructOblique, 3, 2);
    }
  }
  add("نص", 2, 1);
  // With a pronoun: نصفهم, ثلثاهن, ربعها. «ربعه» and «خمسه» are four and five.
  for (const { denominator, singular } of fractions.slice(0, 3)) {
    const dual = dualOf(singular);
    for (const pronoun of ["هم", "ها", "هن", "هما"]) {
      add(singular + pronoun, denominator, 1);
      add(dual.constructNominative + pronoun, denominator, 2);
      add(dual.constructOblique + pronoun, denominator, 2);
    }
  }
}

/** Cardinals and fractions, Standard and dialectal. */
export function addNumerals(map: LexiconMap): void {
  addUnits(map);
  addTeensAndDecades(map);
  addHundreds(map);
  addScales(map);
  addFractions(map);
}
