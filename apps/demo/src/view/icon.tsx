const paths = {
  kept: "M3 8.5l3.2 3.2L13 5",
  removed: "M4 4l8 8M12 4l-8 8",
  direction: "M2 5.5h12M11 2.5l3 3-3 3M14 11H2M5 8l-3 3 3 3",
  close: "M4 4l8 8M12 4l-8 8",
  file: "M4 2h5l3 3v9H4zM9 2v3h3",
  link: "M7 9a2.5 2.5 0 0 0 3.6 0l2-2A2.5 2.5 0 0 0 9 3.4l-.8.8M9 7a2.5 2.5 0 0 0-3.6 0l-2 2A2.5 2.5 0 0 0 7 12.600l.8-.8",
  copy: "M6 6h7v8H6zM4 10H3V2h7v2",
  save: "M8 2v8M4.5 7L8 10.5 11.5 7M3 13.500h10",
  auto: "M8 2a6 6 0 1 0 0 12zM8 2a6 6 0 0 1 0 12",
  light:
    "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1v1.500M8 13.500V15M1 8h1.500M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1",
  dark: "M13 9.500A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.500z",
  lock: "M4 7h8v7H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
} as const;

export type IconName = keyof typeof paths;

/** A small drawing beside a text that says the same; hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
