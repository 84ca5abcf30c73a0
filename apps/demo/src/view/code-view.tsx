import { snippets } from "../snippets/snippets.js";
import { copyText } from "../state/copy-text.js";
import type { Notice } from "../state/notice.js";
import { useSettings } from "../state/settings-context.js";
import { Icon } from "./icon.js";

interface Properties {
  readonly country: string | null;
  onNotice(notice: Notice): void;
}

/** How to do the same without the page. */
export function CodeView({ country, onNotice }: Properties) {
  const { t } = useSettings();
  return (
    <ul class="snippets">
      {snippets(country).map(({ id, title, code }) => (
        <li key={id}>
          <div class="snippet-head">
            <h2>{t(title)}</h2>
            <button
              type="button"
              class="button quiet"
              onClick={() =>
                copyText(code, { done: "code.copied", blocked: "code.blocked" }, onNotice)
              }
            >
              <Icon name="copy" />
              {t("code.copy")}
            </button>
          </div>
          <pre dir="ltr" lang="en" data-snippet={id}>
            <code>{code}</code>
          </pre>
        </li>
      ))}
    </ul>
  );
}
