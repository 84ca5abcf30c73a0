import { examples } from "../examples/index.js";
import { useSettings } from "../state/settings-context.js";

interface Properties {
  readonly chosen: string;
  onText(text: string): void;
}

/** The texts to try; shows which of them is in the field, if any. */
export function ExampleMenu({ chosen, onText }: Properties) {
  const { t } = useSettings();
  return (
    <select
      class="button"
      aria-label={t("input.examples")}
      value={chosen}
      onChange={(event) => {
        const id = event.currentTarget.value;
        const example = examples.find((candidate) => candidate.id === id);
        if (example !== undefined) onText(example.text);
      }}
    >
      <option value="" disabled>
        {t("input.examples")}
      </option>
      {examples.map(({ id, name }) => (
        <option key={id} value={id}>
          {t(name)}
        </option>
      ))}
    </select>
  );
}
