import { useRef, useState } from "preact/hooks";
import { examples } from "../examples/index.js";
import { directions } from "../i18n/messages.js";
import type { Notice } from "../state/notice.js";
import { useSettings } from "../state/settings-context.js";
import { CountryMenu } from "./country-menu.js";
import { ExampleMenu } from "./example-menu.js";
import { FileButton } from "./file-button.js";
import { Icon } from "./icon.js";
import { ShareButton } from "./share-button.js";

interface Properties {
  readonly text: string;
  onText(text: string): void;
  readonly country: string | null;
  onCountry(country: string | null): void;
  onFile(file: File): void;
  onNotice(notice: Notice): void;
}

export function InputPane(properties: Properties) {
  const { text, onText, country, onCountry, onFile, onNotice } = properties;
  const { settings, t } = useSettings();
  // Not `auto`: one Latin word at the beginning would turn the whole article round.
  const [direction, setDirection] = useState<"rtl" | "ltr">("rtl");
  const field = useRef<HTMLTextAreaElement>(null);
  const example = examples.find((candidate) => candidate.text === text);

  return (
    <section class="pane input-pane">
      <div class="pane-head">
        <label class="pane-title" for="input">
          {t("input.label")}
        </label>
        <span class="count">{t("input.characters", { count: text.length })}</span>
      </div>
      <div class="toolbar">
        <ExampleMenu chosen={example?.id ?? ""} onText={onText} />
        <FileButton onFile={onFile} />
        <ShareButton text={text} exampleId={example?.id ?? null} onNotice={onNotice} />
      </div>
      <textarea
        id="input"
        ref={field}
        lang="ar"
        dir={text === "" ? directions[settings.language] : direction}
        spellcheck={false}
        value={text}
        placeholder={t("input.placeholder")}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <div class="input-foot">
        <button
          type="button"
          class="button quiet"
          onClick={() => setDirection(direction === "rtl" ? "ltr" : "rtl")}
        >
          <Icon name="direction" />
          {t(direction === "rtl" ? "input.rtl" : "input.ltr")}
        </button>
        <CountryMenu country={country} onCountry={onCountry} />
        <button
          type="button"
          class="button quiet"
          disabled={text === ""}
          onClick={() => {
            onText("");
            field.current?.focus();
          }}
        >
          <Icon name="close" />
          {t("input.clear")}
        </button>
      </div>
    </section>
  );
}
