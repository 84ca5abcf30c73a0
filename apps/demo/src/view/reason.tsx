import { useSettings } from "../state/settings-context.js";
import type { ViewLine } from "../worker/protocol.js";

/** Why a line stays or goes, and how sure that is. */
export function Reason({ line }: { readonly line: ViewLine }) {
  const { t } = useSettings();
  return (
    <p class="reason">
      <bdi lang="en" dir="ltr">
        {line.reason}
      </bdi>{" "}
      <span class="confidence">
        {t("line.confidence", { percent: Math.round(line.confidence * 100) })}
      </span>
    </p>
  );
}
