import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { DrawnPart } from "./use-drawn-part.js";

/** A line to go to, and the number in it that gets the focus; a new object for each journey. */
export interface Target {
  readonly line: number;
  readonly mention: number | null;
}

/** Brings the reader to a line once; lines that are not drawn yet are drawn first. */
export function useGoTo(
  list: RefObject<HTMLElement>,
  target: Target | null,
  { from, to, reach }: DrawnPart,
): void {
  const reached = useRef<Target | null>(null);
  useLayoutEffect(() => {
    if (target === null || target === reached.current) return;
    if (target.line < from || target.line >= to) {
      reach(target.line);
      return;
    }
    reached.current = target;
    const row = list.current?.children[target.line - from];
    row?.scrollIntoView({ block: "center" });
    row
      ?.querySelector<HTMLElement>(`button[data-mention="${target.mention}"]`)
      ?.focus({ preventScroll: true });
  });
}
