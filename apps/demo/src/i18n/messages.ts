import { ar } from "./ar.js";
import { en } from "./en.js";

export type Language = "ar" | "en";

/** A text with a form for each plural category the language has. */
export type Plural = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>;

/** `{name}` stands for the parameter `name`; a plural goes by the parameter `count`. */
export type Message = string | Plural;

export type MessageKey = keyof typeof en;

export const messages: Readonly<Record<Language, Readonly<Record<MessageKey, Message>>>> = {
  ar,
  en,
};

/** The other reading direction and language of each interface language. */
export const directions: Readonly<Record<Language, "rtl" | "ltr">> = { ar: "rtl", en: "ltr" };
