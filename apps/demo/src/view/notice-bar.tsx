import { useEffect } from "preact/hooks";
import type { Notice } from "../state/notice.js";
import { useSettings } from "../state/settings-context.js";
import { Icon } from "./icon.js";

interface Properties {
  readonly notice: Notice | null;
  onClose(): void;
}

/** How long good news stays, in milliseconds. */
const shownFor = 6000;

/** A passing message. The live region is always there, or screen readers would miss its first text. */
export function NoticeBar({ notice, onClose }: Properties) {
  const { t } = useSettings();
  useEffect(() => {
    if (notice === null || notice.problem) return;
    const timer = setTimeout(onClose, shownFor);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div class="notice-place" role="status">
      {notice && (
        <p class={notice.problem ? "notice problem" : "notice"}>
          <span>{t(notice.key, notice.parameters)}</span>
          <button
            type="button"
            class="button quiet"
            aria-label={t("status.dismiss")}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
