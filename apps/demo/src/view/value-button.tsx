import { kindName } from "../i18n/known-names.js";
import { useSettings } from "../state/settings-context.js";
import { layerOf } from "../text/layers.js";
import { mentionValue } from "../text/mention-value.js";
import type { Mention } from "../worker/protocol.js";

interface Properties {
  readonly index: number;
  readonly mention: Mention;
  readonly text: string;
  readonly selected: boolean;
  readonly tabStop: boolean;
  onSelect(mention: number): void;
}

/** The value of a number, under its line. */
export function ValueButton({ index, mention, text, selected, tabStop, onSelect }: Properties) {
  const { settings, t } = useSettings();
  const value = mentionValue(mention, settings.digits);
  const kind = kindName(mention.kind, t);
  return (
    <button
      type="button"
      class="value"
      data-layer={layerOf(mention)}
      data-mention={index}
      aria-label={t("mention.value", { kind, value, text })}
      aria-pressed={selected}
      title={kind}
      tabIndex={tabStop ? 0 : -1}
      onClick={() => onSelect(index)}
    >
      <bdi dir="ltr">{value}</bdi>
    </button>
  );
}
