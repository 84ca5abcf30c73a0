import { useRef } from "preact/hooks";
import { useSettings } from "../state/settings-context.js";
import { layerOf } from "../text/layers.js";
import type { ViewLine } from "../worker/protocol.js";
import { LineRow } from "./line-row.js";
import { linkOnHover } from "./link-on-hover.js";
import type { Marks } from "./marked-text.js";
import { moveByKey } from "./move-by-key.js";
import { useCliticPaint } from "./use-clitic-paint.js";
import { useDrawnPart } from "./use-drawn-part.js";
import { type Target, useGoTo } from "./use-go-to.js";

interface Properties {
  readonly lines: readonly ViewLine[];
  readonly marks: Marks;
  readonly target: Target | null;
}

/** The number the Tab key leads to: the chosen one, or the first that is shown. */
function tabStop({ mentions, hidden, selected }: Marks): number {
  const isShown = (index: number | null) => {
    const mention = index === null ? undefined : mentions[index];
    return mention !== undefined && !hidden.has(layerOf(mention));
  };
  return isShown(selected) ? Number(selected) : mentions.findIndex((_, index) => isShown(index));
}

/** All lines of the page with their verdicts. The numbers in them are one tab stop, like a toolbar. */
export function LineList({ lines, marks, target }: Properties) {
  const { t } = useSettings();
  const list = useRef<HTMLOListElement>(null);
  const part = useDrawnPart(marks.text, lines.length);
  useGoTo(list, target, part);
  useCliticPaint(list, marks.clitics);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [
      ...(list.current?.querySelectorAll<HTMLElement>("button[data-mention]") ?? []),
    ];
    const at = buttons.indexOf(event.target as HTMLElement);
    // The values follow their Arabic text, from right to left in either interface.
    const next = at === -1 ? undefined : moveByKey(event, at, buttons.length, "rtl");
    const button = next === undefined ? undefined : buttons[next];
    if (button === undefined) return;
    event.preventDefault();
    marks.onSelect(Number(button.dataset.mention));
    button.focus();
  };

  if (lines.length === 0) return <p class="empty">{t("lines.empty")}</p>;
  const stop = tabStop(marks);
  return (
    <>
      <p class="visually-hidden" id="lines-keys">
        {t("lines.keys")}
      </p>
      {part.from > 0 && <div ref={part.before} />}
      <ol
        class="lines"
        ref={list}
        aria-label={t("lines.label")}
        aria-describedby="lines-keys"
        onKeyDown={onKeyDown}
        {...linkOnHover(list)}
      >
        {lines.slice(part.from, part.to).map((line) => (
          <LineRow key={line.start} line={line} marks={marks} tabStop={stop} />
        ))}
      </ol>
      {part.to < lines.length && <div ref={part.after} class="rest" />}
    </>
  );
}
