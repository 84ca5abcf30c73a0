import { useSettings } from "../state/settings-context.js";
import { PageMap } from "./page-map.js";
import type { GoodAnswer } from "./result.js";

interface Properties {
  readonly answer: GoodAnswer;
  onLine(line: number): void;
}

/** What came of the page, in figures and as a map. */
export function Summary({ answer, onLine }: Properties) {
  const { t } = useSettings();
  const { query, view, milliseconds } = answer;
  const kept = view.lines.filter(({ keep }) => keep).length;
  const time = milliseconds < 10 ? Math.round(milliseconds * 10) / 10 : Math.round(milliseconds);
  const details = t("summary.details", {
    characters: query.text.length,
    sentences: view.sentenceCount,
    tokens: view.tokenCount,
  });
  return (
    <section class="summary" aria-label={t("summary.label")}>
      <ul class="figures">
        <li class="figure kept">{t("summary.kept", { count: kept })}</li>
        <li class="figure removed">{t("summary.removed", { count: view.lines.length - kept })}</li>
        <li class="figure">{t("summary.mentions", { count: view.mentions.length })}</li>
        <li class="figure time" title={details}>
          {t("summary.time", { time })}
        </li>
      </ul>
      <PageMap answer={answer} onLine={onLine} />
    </section>
  );
}
