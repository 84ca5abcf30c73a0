import type { MessageKey } from "../i18n/messages.js";

/** A few lines that do what the page does; tests run them. */
export interface Snippet {
  readonly id: string;
  readonly title: MessageKey;
  readonly code: string;
}

/** The same work from the command line and from TypeScript, for the options chosen on the page. */
export function snippets(country: string | null): readonly Snippet[] {
  const flag = country === null ? "" : ` --country ${country}`;
  const options = country === null ? "" : `, { numbers: { country: "${country}" } }`;
  return [
    {
      id: "clean",
      title: "code.clean",
      code: "warraq clean page.txt",
    },
    {
      id: "everything",
      title: "code.everything",
      code: `warraq analyze --json${flag} page.txt`,
    },
    {
      id: "analyze",
      title: "code.analyze",
      code: `import { analyze } from "@warraq/pipeline";

const { text, numbers } = analyze(page${options});
console.log(text);
for (const { text, value, currency } of numbers) {
  console.log(text, value, currency ?? "");
}`,
    },
  ];
}
