import { useMemo } from "preact/hooks";
import { useSettings } from "../state/settings-context.js";

/** The states of the Arab League: where a dinar, a riyal or a pound may need a country. */
const countries = "AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE".split(" ");

interface Properties {
  readonly country: string | null;
  onCountry(country: string | null): void;
}

/** Whose currency is meant where the text says only dinar, riyal or pound. */
export function CountryMenu({ country, onCountry }: Properties) {
  const { settings, t } = useSettings();
  const options = useMemo(() => {
    const names = new Intl.DisplayNames(settings.language, { type: "region" });
    return countries
      .map((code) => ({ code, name: names.of(code) ?? code }))
      .sort((a, b) => a.name.localeCompare(b.name, settings.language));
  }, [settings.language]);
  return (
    <select
      class="button"
      aria-label={t("input.country")}
      title={t("input.country")}
      value={country ?? ""}
      onChange={(event) => onCountry(event.currentTarget.value || null)}
    >
      <option value="">{t("input.country.open")}</option>
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
