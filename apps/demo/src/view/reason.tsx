import { arabicReason } from "../i18n/arabic-reason.js";
import { directions } from "../i18n/messages.js";
import { useSettings } from "../state/settings-context.js";
import type { ViewLine } from "../worker/protocol.js";

/** Why a line stays or goes, and how sure that is. */
export function Reason({ line }: { readonly line: ViewLine }) {
  const { settings, t } = useSettings();
  const arabic = settings.language === "ar" ? arabicReason(line.reason) : undefined;
  return (
    <p class="reason">
      <bdi dir={directions[settings.language]}>
        {arabic ?? (
          <bdi lang="en" dir="ltr">
            {line.reason}
          </bdi>
        )}{" "}
        <span class="confidence">
          {t("line.confidence", { percent: Math.floor(line.confidence * 100) })}
        </span>
      </bdi>
    </p>
  );
}
