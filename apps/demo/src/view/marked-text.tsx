import type { ComponentChildren } from "preact";
import { cutPieces } from "../text/cut-pieces.js";
import { invisibleAt } from "../text/invisible.js";
import { type Layer, layerOf } from "../text/layers.js";
import type { Mention, ViewLine } from "../worker/protocol.js";

/** How lines show what was found in them. */
export interface Marks {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly clitics: Uint32Array | null;
  readonly hidden: ReadonlySet<Layer>;
  readonly invisible: boolean;
  readonly selected: number | null;
  onSelect(mention: number | null): void;
}

interface Properties {
  readonly line: ViewLine;
  /** Where to stop, for lines too long to show whole. */
  readonly end: number;
  readonly marks: Marks;
}

/**
 * A line with its mentions marked. Marks may cover a part of a word, so they must not isolate or
 * pad anything, or the letters beside them would lose their joined forms.
 */
export function MarkedText({ line, end, marks }: Properties) {
  const { text, mentions, hidden, invisible, selected, onSelect } = marks;
  const own = mentions.slice(line.firstMention, line.endMention);
  const write = (from: number, to: number) =>
    invisible ? withInvisible(text, from, to) : text.slice(from, to);
  return (
    <>
      {cutPieces({ start: line.start, end }, own, line.firstMention).map((piece) => {
        const mention = piece.mention === null ? undefined : mentions[piece.mention];
        const content = write(piece.start, piece.end);
        if (mention === undefined) return content;
        const layer = layerOf(mention);
        if (hidden.has(layer)) return content;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons under the line do the same
          <mark
            key={piece.start}
            data-layer={layer}
            data-mention={piece.mention}
            data-selected={piece.mention === selected || undefined}
            onClick={() => onSelect(piece.mention)}
          >
            {content}
          </mark>
        );
      })}
    </>
  );
}

/** Puts a mark of no width round each character that does not show. */
function withInvisible(text: string, start: number, end: number): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let at = start;
  for (let i = start; i < end; i++) {
    const character = invisibleAt(text, i);
    if (character === undefined) continue;
    parts.push(
      text.slice(at, i),
      <span key={i} class="invisible" title={character.name}>
        {text.charAt(i)}
      </span>,
    );
    at = i + 1;
  }
  parts.push(text.slice(at, end));
  return parts;
}
