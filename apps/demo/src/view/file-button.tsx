import { useRef } from "preact/hooks";
import { useSettings } from "../state/settings-context.js";
import { Icon } from "./icon.js";

/** Opens a file; dropping one on the page does the same. */
export function FileButton({ onFile }: { onFile(file: File): void }) {
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
