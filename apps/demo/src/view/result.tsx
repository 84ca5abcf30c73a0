import { useEffect, useState } from "preact/hooks";
import type { Notice } from "../state/notice.js";
import { useSettings } from "../state/settings-context.js";
import { type Layer, layerOf } from "../text/layers.js";
import type { Answer } from "../worker/analysis-client.js";
import type { Query } from "../worker/protocol.js";
import { MentionDetail } from "./mention-detail.js";
import { ResultPanel } from "./result-panel.js";
import { Summary } from "./summary.js";
import { TabList } from "./tab-list.js";
import type { Target } from "./use-go-to.js";

export type GoodAnswer = Extract<Answer, { ok: true }>;

export interface ResultProperties {
  readonly answer: GoodAnswer;
  readonly clitics: boolean;
  onClitics(shown: boolean): void;
  onNotice(notice: Notice): void;
  exportJson(query: Query): Promise<Blob>;
}

const tabs = ["lines", "article", "numbers", "code"] as const;
export type Tab = (typeof tabs)[number];

/** The summary, the tabs with their panel, and what is known about the chosen number. */
export function Result(properties: ResultProperties) {
  const { answer } = properties;
  const { query, view } = answer;
  const { t } = useSettings();
  const [tab, setTab] = useState<Tab>("lines");
  const [hidden, setHidden] = useState<ReadonlySet<Layer>>(new Set());
  const [selected, setSelected] = useState<number | null>(null);
  const [target, setTarget] = useState<Target | null>(null);

  // A new result: what was chosen in the old one means nothing any more.
  useEffect(() => {
    setSelected(null);
    setTarget(null);
  }, [answer]);

  const goToLine = (line: number, mention: number | null = null) => {
    setTab("lines");
    setTarget({ line, mention });
  };
  const goToMention = (index: number) => {
    const mention = view.mentions[index];
    if (mention === undefined) return;
    setHidden(new Set([...hidden].filter((layer) => layer !== layerOf(mention))));
    setSelected(index);
    goToLine(
      view.lines.findIndex(({ endMention }) => index < endMention),
      index,
    );
  };

  return (
    <>
      <Summary answer={answer} onLine={goToLine} />
      <div class="result-bar">
        <TabList<Tab>
          tabs={tabs.map((id) => ({ id, name: t(`tab.${id}`) }))}
          chosen={tab}
          label={t("result.label")}
          onChoose={setTab}
        />
      </div>
      <ResultPanel
        {...properties}
        tab={tab}
        hidden={hidden}
        onHidden={setHidden}
        selected={selected}
        onSelect={setSelected}
        target={target}
        onMention={goToMention}
      />
      <MentionDetail
        text={query.text}
        mention={selected === null ? undefined : view.mentions[selected]}
        onClose={() => setSelected(null)}
      />
    </>
  );
}
