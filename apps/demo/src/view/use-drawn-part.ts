import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** How many more are drawn at a time. */
const chunk = 120;

/** A long list of which only a part is drawn: the part the reader is in, growing at both ends. */
export interface DrawnPart {
  readonly from: number;
  readonly to: number;
  /** For the elements before and after the list: when one gets near, the list grows there. */
  readonly before: RefObject<HTMLDivElement>;
  readonly after: RefObject<HTMLDivElement>;
  /** Draws the part round a place, if it is not drawn. */
  reach(place: number): void;
}

const beginning = { from: 0, to: chunk };

/** Starts at the beginning again whenever `source`, what the list is made of, changes. */
export function useDrawnPart(source: unknown, total: number): DrawnPart {
  const [part, setPart] = useState(beginning);
  const before = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const { from, to } = part;

  useEffect(() => setPart(beginning), [source]);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = (element: Element | null) =>
          entries.some((entry) => entry.isIntersecting && entry.target === element);
        if (isNear(before.current)) setPart({ from: Math.max(0, from - chunk), to });
        else if (isNear(after.current)) setPart({ from, to: to + chunk });
      },
      { rootMargin: "600px" },
    );
    if (before.current !== null) observer.observe(before.current);
    if (after.current !== null) observer.observe(after.current);
    return () => observer.disconnect();
  }, [from, to, total, source]);

  const reach = (place: number) => {
    if (place >= from && place < to) return;
    setPart({ from: Math.max(0, place - chunk / 2), to: place + chunk });
  };
  return { from, to, before, after, reach };
}
