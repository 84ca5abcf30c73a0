import { useRef } from "preact/hooks";
import { copyText } from "../state/copy-text.js";
import type { Notice } from "../state/notice.js";
import { saveFile } from "../state/save-file.js";
import { useSettings } from "../state/settings-context.js";
import type { Query } from "../worker/protocol.js";
import { Icon } from "./icon.js";
import { MarkedText, type Marks } from "./marked-text.js";
import type { GoodAnswer } from "./result.js";
import { useCliticPaint } from "./use-clitic-paint.js";

interface Properties {
  readonly answer: GoodAnswer;
  readonly marks: Marks;
  onNotice(notice: Notice): void;
  exportJson(query: Query): Promise<Blob>;
}

/** The article as it is once the furniture is gone. */
export function ArticleView({ answer, marks, onNotice, exportJson }: Properties) {
  const { t } = useSettings();
  const { query, view } = answer;
  const article = useRef<HTMLElement>(null);
  useCliticPaint(article, marks.clitics);
  const kept = view.lines.filter(({ keep }) => keep);
  if (kept.length === 0) return <p class="empty">{t("article.none")}</p>;

  const copy = () =>
    copyText(view.article, { done: "article.copied", blocked: "article.blocked" }, onNotice);
  const saveText = () => saveFile(new Blob([view.article], { type: "text/plain" }), "article.txt");
  const saveJson = async () => saveFile(await exportJson(query), "article.json");
  return (
    <>
      <div class="toolbar">
        <button type="button" class="button" onClick={copy}>
          <Icon name="copy" />
          {t("article.copy")}
        </button>
        <button type="button" class="button" onClick={saveText}>
          <Icon name="save" />
          {t("article.save")}
        </button>
        <button type="button" class="button" onClick={saveJson}>
          <Icon name="save" />
          {t("article.json")}
        </button>
      </div>
      <article class="article" lang="ar" dir="rtl" ref={article}>
        {kept.map((line) => {
          const content = <MarkedText line={line} end={line.end} marks={marks} />;
          return line.label === "title" ? (
            <h2 key={line.start} data-start={line.start}>
              {content}
            </h2>
          ) : (
            <p key={line.start} data-start={line.start}>
              {content}
            </p>
          );
        })}
      </article>
    </>
  );
}
