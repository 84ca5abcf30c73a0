import type { Language } from "../i18n/messages.js";
import type { DigitStyle } from "../text/format-decimal.js";

export type Theme = "auto" | "light" | "dark";

/** What a visitor chose; kept in the browser. */
export interface Settings {
  readonly language: Language;
  readonly digits: DigitStyle;
  readonly theme: Theme;
}

const storageKey = "warraq-settings";

const choices = {
  language: ["ar", "en"],
  digits: ["latin", "arabic"],
  theme: ["auto", "light", "dark"],
} as const satisfies { [K in keyof Settings]: readonly Settings[K][] };

/** Arabic, unless the browser asks for English first. */
function preferredLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    const language = tag.split("-")[0];
    if (language === "ar" || language === "en") return language;
  }
  return "ar";
}

function pick<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((choice) => choice === value) ?? fallback;
}

/** Reads stored settings; whatever is missing or unknown gets its default. */
export function parseSettings(stored: string | null, languages: readonly string[]): Settings {
  let values: Record<string, unknown> = {};
  try {
    values = Object(JSON.parse(stored ?? "{}"));
  } catch {
    // Somebody else wrote under this name: start from the defaults.
  }
  return {
    language: pick(values.language, choices.language, preferredLanguage(languages)),
    digits: pick(values.digits, choices.digits, "latin"),
    theme: pick(values.theme, choices.theme, "auto"),
  };
}

/** The settings of this browser; storage may be forbidden. */
export function loadSettings(): Settings {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(storageKey);
  } catch {
    // No storage: the defaults.
  }
  return parseSettings(stored, navigator.languages);
}

export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings));
  } catch {
    // No storage: the choice holds until the page is closed.
  }
}
