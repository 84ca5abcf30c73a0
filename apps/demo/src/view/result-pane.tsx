import { useSettings } from "../state/settings-context.js";
import type { Answer } from "../worker/analysis-client.js";
import { Result, type ResultProperties } from "./result.js";

interface Properties extends Omit<ResultProperties, "answer"> {
  readonly answer: Answer | null;
  readonly working: boolean;
}

/** The side of the page that answers: the result, or why there is none. */
export function ResultPane({ answer, working, ...rest }: Properties) {
  const { t } = useSettings();
  return (
    <section
      class="pane result-pane"
      id="result"
      aria-busy={working}
      aria-label={t("result.label")}
    >
      <span class="working" role="status">
        {working && t(answer === null ? "status.starting" : "status.working")}
      </span>
      {answer?.ok === false && (
        <p class="notice problem">{t("status.failed", { message: answer.message })}</p>
      )}
      {answer?.ok && <Result answer={answer} {...rest} />}
    </section>
  );
}
