import { useState } from "preact/hooks";
import { useSettings } from "../state/settings-context.js";
import { MentionRow } from "./mention-row.js";
import type { GoodAnswer } from "./result.js";

interface Properties {
  readonly answer: GoodAnswer;
  onMention(mention: number): void;
}

/** How many rows are drawn at a time. */
const chunk = 200;

/** Every number of the article with its value, as a table: highlights alone cannot be heard. */
export function MentionTable({ answer, onMention }: Properties) {
  const { t } = useSettings();
  const [count, setCount] = useState(chunk);
  const { mentions } = answer.view;
  const more = Math.min(5 * chunk, mentions.length - count);
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
          {mentions.slice(0, count).map((mention, index) => (
            <MentionRow
              key={mention.start}
              mention={mention}
              written={answer.query.text.slice(mention.start, mention.end)}
              onChoose={() => onMention(index)}
            />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <button type="button" class="button" onClick={() => setCount(count + more)}>
          {t("numbers.more", { count: more })}
        </button>
      )}
    </div>
  );
}
