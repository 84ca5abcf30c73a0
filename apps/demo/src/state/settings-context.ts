import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { createTranslate, type Translate } from "../i18n/translate.js";
import { parseSettings, type Settings } from "./settings.js";

/** The settings, the translator they make, and how to change them. */
export interface SettingsAccess {
  readonly settings: Settings;
  readonly t: Translate;
  change(change: Partial<Settings>): void;
}

const defaults = parseSettings(null, []);

export const SettingsContext = createContext<SettingsAccess>({
  settings: defaults,
  t: createTranslate(defaults.language, defaults.digits),
  change: () => {},
});

export const useSettings = (): SettingsAccess => useContext(SettingsContext);
