import { useState } from "preact/hooks";
import type { Layer } from "../text/layers.js";
import { ArticleView } from "./article-view.js";
import { CodeView } from "./code-view.js";
import { DigitChoice } from "./digit-choice.js";
import { LayerBar } from "./layer-bar.js";
import { LineList } from "./line-list.js";
import { MentionTable } from "./mention-table.js";
import type { ResultProperties, Tab } from "./result.js";
import type { Target } from "./use-go-to.js";

interface Properties extends ResultProperties {
  readonly tab: Tab;
  readonly hidden: ReadonlySet<Layer>;
  onHidden(hidden: ReadonlySet<Layer>): void;
  readonly selected: number | null;
  onSelect(mention: number | null): void;
  readonly target: Target | null;
  onMention(mention: number): void;
}

/** What belongs to the chosen tab, with the switches that matter to it. */
export function ResultPanel(properties: Properties) {
  const { answer, tab, hidden, selected, onSelect, onNotice } = properties;
  const { query, view } = answer;
  const [invisible, setInvisible] = useState(false);
  const { mentions, clitics } = view;
  const marks = { text: query.text, mentions, clitics, hidden, invisible, selected, onSelect };
  return (
    <div class="panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
      {tab !== "code" && (
        <div class="options">
          {tab !== "numbers" && (
            <LayerBar
              text={query.text}
              mentions={mentions}
              hidden={hidden}
              onHidden={properties.onHidden}
              invisible={invisible}
              onInvisible={setInvisible}
              clitics={properties.clitics}
              onClitics={properties.onClitics}
            />
          )}
          <DigitChoice />
        </div>
      )}
      {tab === "lines" && <LineList lines={view.lines} marks={marks} target={properties.target} />}
      {tab === "article" && (
        <ArticleView
          answer={answer}
          marks={marks}
          onNotice={onNotice}
          exportJson={properties.exportJson}
        />
      )}
      {tab === "numbers" && <MentionTable answer={answer} onMention={properties.onMention} />}
      {tab === "code" && <CodeView country={query.country} onNotice={onNotice} />}
    </div>
  );
}
