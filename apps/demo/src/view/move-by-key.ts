/**
 * Where an arrow key, Home or End leads in a row of `length` things, from the place `at`; undefined
 * for other keys. "Left" is onward where the page is read from right to left.
 */
export function moveByKey(event: KeyboardEvent, at: number, length: number): number | undefined {
  const rightToLeft = document.documentElement.dir === "rtl";
  const clamp = (place: number) => Math.max(0, Math.min(length - 1, place));
  switch (event.key) {
    case "Home":
      return 0;
    case "End":
      return length - 1;
    case "ArrowLeft":
      return clamp(rightToLeft ? at + 1 : at - 1);
    case "ArrowRight":
      return clamp(rightToLeft ? at - 1 : at + 1);
    case "ArrowDown":
      return clamp(at + 1);
    case "ArrowUp":
      return clamp(at - 1);
    default:
      return undefined;
  }
}
