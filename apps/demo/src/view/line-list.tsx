import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useSettings } from "../state/settings-context.js";
import type { ViewLine } from "../worker/protocol.js";
import { LineRow } from "./line-row.js";
import type { Marks } from "./marked-text.js";
import { moveByKey } from "./move-by-key.js";
import { useCliticPaint } from "./use-clitic-paint.js";

interface Properties {
  readonly lines: readonly ViewLine[];
  readonly marks: Marks;
  /** The line to go to; a new object each time. */
  readonly target: { readonly line: number } | null;
}

/** How many lines are drawn at a time; more follow when the reader gets near the end. */
const chunk = 120;

/** All lines of the page with their verdicts. The numbers in them are one tab stop, like a toolbar. */
export function LineList({ lines, marks, target }: Properties) {
  const { t } = useSettings();
  const [count, setCount] = useState(chunk);
  const list = useRef<HTMLOListElement>(null);
  const rest = useRef<HTMLDivElement>(null);

  useEffect(() => setCount(chunk), [lines]);
  useEffect(() => {
    if (rest.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setCount(count + chunk),
      { rootMargin: "600px" },
    );
    observer.observe(rest.current);
    return () => observer.disconnect();
  }, [count, lines]);
  useLayoutEffect(() => {
    if (target === null) return;
    if (target.line >= count) setCount(target.line + chunk);
    else list.current?.children[target.line]?.scrollIntoView({ block: "center" });
  }, [target, count]);

  useCliticPaint(list, marks.clitics);

  const shown = lines.slice(0, count);
  const firstFocus = marks.selected ?? 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = Number((event.target as HTMLElement).dataset.mention);
    const last = shown.at(-1)?.endMention ?? 0;
    const next = Number.isNaN(at) ? undefined : moveByKey(event, at, last, "rtl");
    if (next === undefined) return;
    event.preventDefault();
    marks.onSelect(next);
    list.current?.querySelector<HTMLElement>(`button[data-mention="${next}"]`)?.focus();
  };

  if (lines.length === 0) return <p class="empty">{t("lines.empty")}</p>;
  return (
    <>
      <p class="visually-hidden" id="lines-keys">
        {t("lines.keys")}
      </p>
      <ol
        class="lines"
        aria-describedby="lines-keys"
        ref={list}
        aria-label={t("lines.label")}
        onKeyDown={onKeyDown}
        {...linkOnHover(list)}
      >
        {shown.map((line) => (
          <LineRow key={line.start} line={line} marks={marks} tabStop={firstFocus} />
        ))}
      </ol>
      {count < lines.length && <div ref={rest} class="rest" />}
    </>
  );
}

/** Shows the mark and the value of a number as belonging together while the pointer is on one. */
function linkOnHover(list: { readonly current: HTMLElement | null }) {
  const set = (event: PointerEvent, on: boolean) => {
    const mention = (event.target as HTMLElement).closest<HTMLElement>("[data-mention]");
    const same = `[data-mention="${mention?.dataset.mention}"]`;
    if (mention === null) return;
    for (const element of list.current?.querySelectorAll(same) ?? []) {
      element.toggleAttribute("data-linked", on);
    }
  };
  return {
    onPointerOver: (event: PointerEvent) => set(event, true),
    onPointerOut: (event: PointerEvent) => set(event, false),
  };
}
