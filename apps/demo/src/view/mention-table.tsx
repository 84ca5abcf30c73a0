import { useState } from "preact/hooks";
import { boundKey, kindKey } from "../i18n/known-keys.js";
import { useSettings } from "../state/settings-context.js";
import { inDigits } from "../text/format-decimal.js";
import { layerOf } from "../text/layers.js";
import { mentionValue } from "../text/mention-value.js";
import type { GoodAnswer } from "./result.js";

interface Properties {
  readonly answer: GoodAnswer;
  onMention(mention: number): void;
}

/** How many rows are drawn at a time. */
const chunk = 200;

/** Every number of the article with its value, as a table: highlights alone cannot be heard. */
export function MentionTable({ answer, onMention }: Properties) {
  const { settings, t } = useSettings();
  const [count, setCount] = useState(chunk);
  const { view } = answer;
  const { text } = answer.query;
  const { mentions } = view;
  if (mentions.length === 0) return <p class="empty">{t("numbers.none")}</p>;
  return (
    <div class="table-frame">
      <table class="mentions">
        <caption>{t("numbers.caption", { count: mentions.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("detail.text")}</th>
            <th scope="col">{t("detail.kind")}</th>
            <th scope="col" class="number">
              {t("detail.value")}
            </th>
            <th scope="col" class="bound">
              {t("detail.bound")}
            </th>
            <th scope="col" class="number place">
              {t("detail.place")}
            </th>
          </tr>
        </thead>
        <tbody>
          {mentions.slice(0, count).map((mention, index) => {
            const kind = kindKey(mention.kind);
            const bound = boundKey(mention.bound);
            const written = text.slice(mention.start, mention.end);
            return (
              <tr key={mention.start}>
                <th scope="row">
                  <button
                    type="button"
                    class="written"
                    data-layer={layerOf(mention)}
                    aria-label={t("detail.goto", { text: written })}
                    onClick={() => onMention(index)}
                  >
                    <bdi lang="ar">{written}</bdi>
                  </button>
                </th>
                <td>{kind === undefined ? mention.kind : t(kind)}</td>
                <td class="number">
                  <bdi dir="ltr">{mentionValue(mention, settings.digits)}</bdi>
                </td>
                <td class="bound">{bound === undefined ? mention.bound : t(bound)}</td>
                <td class="number place">
                  <bdi dir="ltr">
                    {inDigits(`${mention.start}–${mention.end}`, settings.digits)}
                  </bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {count < mentions.length && (
        <button type="button" class="button" onClick={() => setCount(count + 5 * chunk)}>
          {t("numbers.more", { count: Math.min(5 * chunk, mentions.length - count) })}
        </button>
      )}
    </div>
  );
}
