import { directions } from "../i18n/messages.js";
import type { Theme } from "../state/settings.js";
import { useSettings } from "../state/settings-context.js";
import { Icon } from "./icon.js";

const nextTheme: Readonly<Record<Theme, Theme>> = { auto: "light", light: "dark", dark: "auto" };

export function PageHeader() {
  const { settings, t, change } = useSettings();
  const other = settings.language === "ar" ? "en" : "ar";
  const theme = `${t("settings.theme")}: ${t(`settings.theme.${settings.theme}`)}`;
  return (
    <header class="page-header">
      <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
        <path class="brand-kept" d="M6 8h20M6 16h20M6 24h12" />
        <path class="brand-removed" d="M23 24h3" />
      </svg>
      <div class="brand">
        <h1>{t("app.name")}</h1>
        <p>{t("app.tagline")}</p>
      </div>
      <p class="private" title={t("app.private")}>
        <Icon name="lock" />
        <span>{t("app.private")}</span>
      </p>
      <div class="page-controls">
        <button
          type="button"
          class="button quiet"
          aria-label={theme}
          title={theme}
          onClick={() => change({ theme: nextTheme[settings.theme] })}
        >
          <Icon name={settings.theme} />
        </button>
        <button
          type="button"
          class="button"
          lang={other}
          dir={directions[other]}
          onClick={() => change({ language: other })}
        >
          {t("settings.language")}
        </button>
      </div>
    </header>
  );
}
