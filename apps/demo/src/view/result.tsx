import { useEffect, useState } from "preact/hooks";
import type { Notice } from "../state/notice.js";
import { useSettings } from "../state/settings-context.js";
import type { Layer } from "../text/layers.js";
import type { Answer } from "../worker/analysis-client.js";
import type { Query } from "../worker/protocol.js";
import { ArticleView } from "./article-view.js";
import { CodeView } from "./code-view.js";
import { DigitChoice } from "./digit-choice.js";
import { LayerBar } from "./layer-bar.js";
import { LineList } from "./line-list.js";
import { MentionDetail } from "./mention-detail.js";
import { MentionTable } from "./mention-table.js";
import { Summary } from "./summary.js";
import { TabList } from "./tab-list.js";

export type GoodAnswer = Extract<Answer, { ok: true }>;

interface Properties {
  readonly answer: GoodAnswer;
  readonly clitics: boolean;
  onClitics(shown: boolean): void;
  onNotice(notice: Notice): void;
  exportJson(query: Query): Promise<Blob>;
}

const tabs = ["lines", "article", "numbers", "code"] as const;
type Tab = (typeof tabs)[number];

export function Result({ answer, clitics, onClitics, onNotice, exportJson }: Properties) {
  const { t } = useSettings();
  const [tab, setTab] = useState<Tab>("lines");
  const [hidden, setHidden] = useState<ReadonlySet<Layer>>(new Set());
  const [invisible, setInvisible] = useState(false);
  const [selected, setSelected] = useState<number | null>(null);
  const [target, setTarget] = useState<{ readonly line: number } | null>(null);
  const { query, view } = answer;
  const { text } = query;

  // A new text: what was chosen in the old one means nothing any more.
  useEffect(() => {
    setSelected(null);
    setTarget(null);
  }, [answer]);

  const goTo = (line: number) => {
    setTab("lines");
    setTarget({ line });
  };
  const goToMention = (mention: number) => {
    setSelected(mention);
    goTo(view.lines.findIndex(({ endMention }) => mention < endMention));
  };
  const marks = {
    text,
    mentions: view.mentions,
    clitics: view.clitics,
    hidden,
    invisible,
    selected,
    onSelect: setSelected,
  };

  return (
    <>
      <Summary answer={answer} onLine={goTo} />
      <div class="result-bar">
        <TabList<Tab>
          tabs={tabs.map((id) => ({ id, name: t(`tab.${id}`) }))}
          chosen={tab}
          label={t("result.label")}
          onChoose={setTab}
        />
      </div>
      <div class="panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab !== "code" && (
          <div class="options">
            {tab !== "numbers" && (
              <LayerBar
                text={text}
                mentions={view.mentions}
                hidden={hidden}
                onHidden={setHidden}
                invisible={invisible}
                onInvisible={setInvisible}
                clitics={clitics}
                onClitics={onClitics}
              />
            )}
            <DigitChoice />
          </div>
        )}
        {tab === "lines" && <LineList lines={view.lines} marks={marks} target={target} />}
        {tab === "article" && (
          <ArticleView answer={answer} marks={marks} onNotice={onNotice} exportJson={exportJson} />
        )}
        {tab === "numbers" && <MentionTable answer={answer} onMention={goToMention} />}
        {tab === "code" && <CodeView country={query.country} onNotice={onNotice} />}
      </div>
      <MentionDetail
        text={text}
        mention={selected === null ? undefined : view.mentions[selected]}
        onClose={() => setSelected(null)}
      />
    </>
  );
}
