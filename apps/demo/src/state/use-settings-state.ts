import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { directions } from "../i18n/messages.js";
import { createTranslate } from "../i18n/translate.js";
import { loadSettings, saveSettings } from "./settings.js";
import type { SettingsAccess } from "./settings-context.js";

/** Holds the settings of the page and writes them where the browser looks for them. */
export function useSettingsState(): SettingsAccess {
  const [settings, setSettings] = useState(loadSettings);
  const { language, digits, theme } = settings;
  const t = useMemo(() => createTranslate(language, digits), [language, digits]);

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = directions[language];
    document.title = t("app.title");
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [language, theme, t]);

  return useMemo(
    () => ({
      settings,
      t,
      change(change) {
        setSettings((current) => {
          const next = { ...current, ...change };
          saveSettings(next);
          return next;
        });
      },
    }),
    [settings, t],
  );
}
