import { useRef, useState } from "preact/hooks";
import { examples } from "../examples/index.js";
import type { Notice } from "../state/notice.js";
import { useSettings } from "../state/settings-context.js";
import { Icon } from "./icon.js";
import { ShareButton } from "./share-button.js";

interface Properties {
  readonly text: string;
  onText(text: string): void;
  onFile(file: File): void;
  onNotice(notice: Notice): void;
}

export function InputPane({ text, onText, onFile, onNotice }: Properties) {
  const { t } = useSettings();
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
        <button
          type="button"
          class="button"
          disabled={text === ""}
          onClick={() => {
            onText("");
            field.current?.focus();
          }}
        >
          {t("input.clear")}
        </button>
      </div>
      <textarea
        id="input"
        ref={field}
        lang="ar"
        dir={direction}
        spellcheck={false}
        value={text}
        placeholder={t("input.placeholder")}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <button
        type="button"
        class="button quiet direction"
        onClick={() => setDirection(direction === "rtl" ? "ltr" : "rtl")}
      >
        {t(direction === "rtl" ? "input.rtl" : "input.ltr")}
      </button>
    </section>
  );
}

interface ExampleProperties {
  readonly chosen: string;
  onText(text: string): void;
}

function ExampleMenu({ chosen, onText }: ExampleProperties) {
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

function FileButton({ onFile }: { onFile(file: File): void }) {
  const { t } = useSettings();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => chooser.current?.click()}>
        <Icon name="file" />
        {t("input.open")}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that choosing the same file again counts as a change.
          event.currentTarget.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
