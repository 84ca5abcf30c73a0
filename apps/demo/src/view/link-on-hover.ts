/** Shows the mark and the value of a number as belonging together while the pointer is on one. */
export function linkOnHover(list: { readonly current: HTMLElement | null }) {
  const set = (event: PointerEvent, on: boolean) => {
    const mention = (event.target as HTMLElement).closest<HTMLElement>("[data-mention]");
    if (mention === null) return;
    const same = `[data-mention="${mention.dataset.mention}"]`;
    for (const element of list.current?.querySelectorAll(same) ?? []) {
      element.toggleAttribute("data-linked", on);
    }
  };
  return {
    onPointerOver: (event: PointerEvent) => set(event, true),
    onPointerOut: (event: PointerEvent) => set(event, false),
  };
}
