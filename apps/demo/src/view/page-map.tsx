import { useMemo } from "preact/hooks";
import { useSettings } from "../state/settings-context.js";
import type { View } from "../worker/protocol.js";
import type { GoodAnswer } from "./result.js";

interface Properties {
  readonly answer: GoodAnswer;
  onLine(line: number): void;
}

/** The map is this many units wide; what is narrower than one unit is drawn one unit wide. */
const width = 1000;

function bars(
  spans: readonly { start: number; end: number }[],
  length: number,
  y: number,
  height: number,
) {
  const drawn: string[] = [];
  let last = -1;
  for (const { start, end } of spans) {
    const x = Math.floor((start / length) * width);
    if (x === last) continue;
    last = x;
    // A gap between neighbours, where there is room for one.
    const wide = Math.max(1, Math.round((end / length) * width) - x - 1);
    drawn.push(`M${x} ${y}h${wide}v${height}h${-wide}z`);
  }
  return drawn.join("");
}

function draw({ lines, mentions }: View, length: number) {
  return {
    kept: bars(
      lines.filter(({ keep }) => keep),
      length,
      0,
      20,
    ),
    removed: bars(
      lines.filter(({ keep }) => !keep),
      length,
      7,
      6,
    ),
    numbers: bars(mentions, length, 23, 5),
  };
}

/**
 * The page from its first line to its last, as wide as the lines are long. A click goes to the line;
 * the list of lines does the same for keyboards and screen readers.
 */
export function PageMap({ answer, onLine }: Properties) {
  const { t } = useSettings();
  const { view } = answer;
  const { text } = answer.query;
  const { kept, removed, numbers } = useMemo(() => draw(view, text.length), [view, text]);
  if (text === "") return null;
  const onClick = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const part = (event.clientX - box.left) / box.width;
    const place = text.length * (document.documentElement.dir === "rtl" ? 1 - part : part);
    const line = view.lines.findIndex(({ end }) => end >= place);
    onLine(line === -1 ? view.lines.length - 1 : line);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <svg
      class="map"
      viewBox={`0 0 ${width} 28`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t("summary.map")}
      onClick={onClick}
    >
      <path class="map-kept" d={kept} />
      <path class="map-removed" d={removed} />
      <path class="map-numbers" d={numbers} />
    </svg>
  );
}
