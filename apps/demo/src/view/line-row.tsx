import { useState } from "preact/hooks";
import { labelName } from "../i18n/known-names.js";
import { useSettings } from "../state/settings-context.js";
import { layerOf } from "../text/layers.js";
import type { ViewLine } from "../worker/protocol.js";
import { Icon } from "./icon.js";
import { MarkedText, type Marks } from "./marked-text.js";
import { Reason } from "./reason.js";
import { ValueButton } from "./value-button.js";

interface Properties {
  readonly line: ViewLine;
  readonly marks: Marks;
  /** The mention that the Tab key leads to. */
  readonly tabStop: number;
}

/** A line of the article is shorter than this; longer ones are shown piece by piece. */
const piece = 10_000;

/** One line: its verdict and label, the text, why, and the values of its numbers. */
export function LineRow({ line, marks, tabStop }: Properties) {
  const { t } = useSettings();
  const [length, setLength] = useState(piece);
  const end = Math.min(line.end, line.start + length);
  return (
    <li class="line" data-keep={line.keep} data-label={line.label} data-continues={line.continues}>
      <p class="label">
        <Icon name={line.keep ? "kept" : "removed"} />
        {labelName(line.label, t)}
        <span class="visually-hidden"> {t(line.keep ? "line.kept" : "line.removed")}</span>
      </p>
      <div class="line-content" dir="rtl">
        <p class="line-text" lang="ar" dir="auto" data-start={line.start}>
          <MarkedText line={line} end={end} marks={marks} />
        </p>
        {end < line.end && (
          <button type="button" class="button" onClick={() => setLength(length + 2 * piece)}>
            {t("line.longer", { count: line.end - end })}
          </button>
        )}
        <Values line={line} end={end} marks={marks} tabStop={tabStop} />
        <Reason line={line} />
      </div>
    </li>
  );
}

function Values({ line, end, marks, tabStop }: Properties & { readonly end: number }) {
  const { mentions, hidden, selected, text, onSelect } = marks;
  const shown = [];
  for (let index = line.firstMention; index < line.endMention; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.start >= end || hidden.has(layerOf(mention))) continue;
    shown.push(
      <ValueButton
        key={index}
        index={index}
        mention={mention}
        text={text.slice(mention.start, mention.end)}
        selected={index === selected}
        tabStop={index === tabStop}
        onSelect={onSelect}
      />,
    );
  }
  return shown.length === 0 ? null : <p class="values">{shown}</p>;
}
