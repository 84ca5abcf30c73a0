import { useSettings } from "../state/settings-context.js";

const styles = ["latin", "arabic"] as const;

export function DigitChoice() {
  const { settings, t, change } = useSettings();
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{t("settings.digits")}</legend>
      {styles.map((style) => (
        <label key={style}>
          <input
            type="radio"
            name="digits"
            checked={settings.digits === style}
            onChange={() => change({ digits: style })}
          />
          <bdi dir="ltr">{t(`settings.digits.${style}`)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
