import { useMemo } from "preact/hooks";
import { useSettings } from "../state/settings-context.js";
import { countInvisible } from "../text/invisible.js";
import { type Layer, layerOf, layers } from "../text/layers.js";
import type { Mention } from "../worker/protocol.js";
import { canPaint } from "./paint-clitics.js";

interface Properties {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly hidden: ReadonlySet<Layer>;
  readonly invisible: boolean;
  onHidden(hidden: ReadonlySet<Layer>): void;
  onInvisible(shown: boolean): void;
  readonly clitics: boolean;
  onClitics(shown: boolean): void;
}

/** The legend of the highlights; each entry switches its layer on and off. */
export function LayerBar(properties: Properties) {
  const { text, mentions, hidden, onHidden, invisible, onInvisible, clitics, onClitics } =
    properties;
  const { t } = useSettings();
  const present = useMemo(() => new Set(mentions.map(layerOf)), [mentions]);
  const toggle = (layer: Layer) => {
    const next = new Set(hidden);
    if (!next.delete(layer)) next.add(layer);
    onHidden(next);
  };
  return (
    <fieldset class="layers">
      <legend class="visually-hidden">{t("layers.label")}</legend>
      {layers
        .filter((layer) => present.has(layer))
        .map((layer) => (
          <button
            key={layer}
            type="button"
            class="layer"
            data-layer={layer}
            aria-pressed={!hidden.has(layer)}
            onClick={() => toggle(layer)}
          >
            {t(`layer.${layer}`)}
          </button>
        ))}
      {canPaint && (
        <button
          type="button"
          class="layer"
          data-layer="clitics"
          aria-pressed={clitics}
          title={t("layer.clitics.parts")}
          onClick={() => onClitics(!clitics)}
        >
          {t("layer.clitics")}
        </button>
      )}
      <button
        type="button"
        class="layer"
        data-layer="invisible"
        aria-pressed={invisible}
        onClick={() => onInvisible(!invisible)}
      >
        {t("layer.invisible")}
      </button>
      {invisible && <InvisibleList text={text} />}
    </fieldset>
  );
}

function InvisibleList({ text }: { readonly text: string }) {
  const { t } = useSettings();
  const found = useMemo(() => countInvisible(text), [text]);
  if (found.length === 0) return <p class="invisible-list">{t("invisible.none")}</p>;
  return (
    <p class="invisible-list">
      {t("invisible.found")}{" "}
      {found.map(({ character, count }) => (
        <bdi key={character.name} dir="ltr" class="invisible-name">
          {character.name} ×{count}
        </bdi>
      ))}
      {found.some(({ character }) => character.override) && (
        <strong>{t("invisible.override")}</strong>
      )}
    </p>
  );
}
