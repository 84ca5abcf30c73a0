import type { SpellOptions } from "../../src/spell/options.js";

const genders = ["masculine", "feminine"] as const;
const cases = ["nominative", "accusative", "genitive"] as const;

/** Every gender, case and spelling of plain integers. */
export function* everyStyle(): Generator<SpellOptions> {
  for (const gender of genders)
    for (const grammaticalCase of cases)
      for (const hundred of ["مئة", "مائة"] as const)
        for (const separateHundreds of [false, true])
          for (const afterHundred of ["repeat", "number"] as const)
            yield { gender, case: grammaticalCase, hundred, separateHundreds, afterHundred };
  for (const gender of genders)
    for (const grammaticalCase of cases) {
      yield { gender, case: grammaticalCase, tashkeel: "full" };
      yield { gender, case: grammaticalCase, tanwin: "after-alef" };
      yield { gender, case: grammaticalCase, tanwin: "none" };
      yield { gender, case: grammaticalCase, definite: true };
    }
}

/** A linear congruential generator: the same numbers on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

const pick = <T>(random: () => number, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

function digits(random: () => number, length: number): string {
  let out = String(1 + Math.floor(random() * 9));
  // Zeros are frequent: they make the forms that govern the next word.
  while (out.length < length) out += random() < 0.35 ? "0" : String(Math.floor(random() * 10));
  return out;
}

export interface RoundTripCase {
  readonly value: string;
  readonly options: SpellOptions;
}

/** A random value up to 10^36 with random options: whole, decimal, negative or money. */
export function randomCase(random: () => number, codes: readonly string[]): RoundTripCase {
  const whole = random() < 0.1 ? "0" : digits(random, 1 + Math.floor(random() * 36));
  const places = random() < 0.5 ? 0 : 1 + Math.floor(random() * 6);
  const decimals = Array.from({ length: places }, () => Math.floor(random() * 10)).join("");
  const sign = random() < 0.2 ? "-" : "";
  const value = sign + whole + (places > 0 ? `.${decimals}` : "");
  const style: SpellOptions = {
    case: pick(random, cases),
    hundred: pick(random, ["مئة", "مائة"] as const),
    separateHundreds: random() < 0.3,
    afterHundred: random() < 0.3 ? "number" : "repeat",
    tashkeel: random() < 0.2 ? "full" : "none",
    tanwin: pick(random, ["before-alef", "after-alef", "none"] as const),
    decimals: pick(random, ["point", "fraction"] as const),
    minus: pick(random, ["سالب", "ناقص"] as const),
  };
  if (random() < 0.5) return { value, options: { ...style, gender: pick(random, genders) } };
  const amount = `${sign}${digits(random, 1 + Math.floor(random() * 12))}${value.includes(".") ? `.${decimals.slice(0, 2)}` : ""}`;
  return { value: amount, options: { ...style, currency: pick(random, codes), rounding: "down" } };
}

/** The value that the words should be read as: no zeros at the end, money cut to its subunit. */
export function toValue(value: string, options: SpellOptions, exponent = 2): string {
  const [whole = "", decimals = ""] = value.split(".");
  const kept = options.currency === undefined ? decimals : decimals.slice(0, exponent);
  const significant = kept.replace(/0+$/, "");
  const text = significant === "" ? whole : `${whole}.${significant}`;
  return text === "-0" ? "0" : text;
}

/** Definite one and two alone are other words to a reader: the pronoun الواحد, and الاثنين, Monday. */
export const isRead = (value: number, options: SpellOptions): boolean =>
  options.definite !== true || value > 2;
