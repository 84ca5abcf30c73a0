import { boundName, kindName } from "../i18n/known-names.js";
import { useSettings } from "../state/settings-context.js";
import { inDigits } from "../text/format-decimal.js";
import { layerOf } from "../text/layers.js";
import { mentionValue } from "../text/mention-value.js";
import type { Mention } from "../worker/protocol.js";

interface Properties {
  readonly mention: Mention;
  readonly written: string;
  onChoose(): void;
}

export function MentionRow({ mention, written, onChoose }: Properties) {
  const { settings, t } = useSettings();
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="written"
          data-layer={layerOf(mention)}
          aria-label={t("detail.goto", { text: written })}
          onClick={onChoose}
        >
          <bdi lang="ar">{written}</bdi>
        </button>
      </th>
      <td>{kindName(mention.kind, t)}</td>
      <td class="number">
        <bdi dir="ltr">{mentionValue(mention, settings.digits)}</bdi>
      </td>
      <td class="bound">{mention.bound !== "exact" && boundName(mention.bound, t)}</td>
      <td class="number place">
        <bdi dir="ltr">{inDigits(`${mention.start}–${mention.end}`, settings.digits)}</bdi>
      </td>
    </tr>
  );
}
