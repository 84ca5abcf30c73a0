import { type DigitStyle, formatDecimal } from "../text/format-decimal.js";
import { type Language, type MessageKey, messages } from "./messages.js";

/** Values for the places of a message; numbers are written in the chosen digits. */
export type Parameters = Readonly<Record<string, string | number>>;

/** A message in the language and the digits of the moment. */
export type Translate = (key: MessageKey, parameters?: Parameters) => string;

/** The translator of one language. */
export function createTranslate(language: Language, digits: DigitStyle): Translate {
  const plural = new Intl.PluralRules(language);
  return (key, parameters = {}) => {
    const message = messages[language][key];
    const form =
      typeof message === "string"
        ? message
        : (message[plural.select(Number(parameters.count))] ?? message.other);
    return form.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = parameters[name];
      if (value === undefined) return place;
      return typeof value === "number" ? formatDecimal(String(value), digits) : value;
    });
  };
}
