import { encodeExample, encodeText } from "../share/link.js";
import { copyText } from "../state/copy-text.js";
import type { Notice } from "../state/notice.js";
import { useSettings } from "../state/settings-context.js";
import { Icon } from "./icon.js";

interface Properties {
  readonly text: string;
  readonly exampleId: string | null;
  onNotice(notice: Notice): void;
}

/** Copies an address that carries the text; it is made only when asked for. */
export function ShareButton({ text, exampleId, onNotice }: Properties) {
  const { t } = useSettings();
  const share = async () => {
    const hash = exampleId === null ? await encodeText(text) : encodeExample(exampleId);
    if (hash === null) return onNotice({ key: "share.long", problem: true });
    history.replaceState(null, "", hash);
    await copyText(location.href, { done: "share.done", blocked: "share.blocked" }, onNotice);
  };
  return (
    <button type="button" class="button" disabled={text === ""} onClick={share}>
      <Icon name="link" />
      {t("share.copy")}
    </button>
  );
}
