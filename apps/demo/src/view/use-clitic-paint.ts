import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { canPaint, clearClitics, paintClitics } from "./paint-clitics.js";

/** Keeps the clitics in an element coloured; its text may be new after any rendering. */
export function useCliticPaint(element: RefObject<Element>, clitics: Uint32Array | null): void {
  useLayoutEffect(() => {
    if (!canPaint || clitics === null || element.current === null) return;
    paintClitics(element.current, clitics);
    return clearClitics;
  });
}
