/**
 * Where an arrow key, Home or End leads in a row of `length` things, from the place `at`; undefined
 * for other keys. "Left" is onward in a row that is laid out from right to left.
 */
export function moveByKey(
  event: KeyboardEvent,
  at: number,
  length: number,
  direction: "rtl" | "ltr",
): number | undefined {
  const onward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  switch (event.key) {
    case "Home":
      return 0;
    case "End":
      return length - 1;
    case onward:
    case "ArrowDown":
      return Math.min(at + 1, length - 1);
    case back:
    case "ArrowUp":
      return Math.max(at - 1, 0);
    default:
      return undefined;
  }
}
