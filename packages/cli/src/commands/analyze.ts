import { type Analysis, analyze as analyzeText } from "@warraq/pipeline";
import { textCommand } from "../command.js";

function summary({ blocks, numbers, sentences, title, tokens }: Analysis): string {
  const kept = blocks.filter((block) => block.keep).length;
  const words = tokens.filter((token) => token.kind === "word").length;
  const lines = [
    `title\t${title?.text ?? "-"}`,
    `lines kept\t${kept}`,
    `lines removed\t${blocks.length - kept}`,
    `sentences\t${sentences.length}`,
    `words\t${words}`,
    ...numbers.map(
      ({ currency, kind, max, min, text, value }) =>
        `${kind}\t${value ?? `${min ?? ""}..${max ?? ""}`}${currency ? ` ${currency}` : ""}\t${text}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** `warraq analyze`: article, sentences, tokens and numbers in one go. */
export const analyze = textCommand<{ readonly country?: string; readonly segments?: boolean }>(
  "analyze",
  "Clean a page and list what is in the article: sentences, tokens, numbers, money.",
  ({ country, segments }) =>
    ({ text }) => {
      const analysis = analyzeText(text, {
        ...(segments ? { segments } : {}),
        ...(country === undefined ? {} : { numbers: { country } }),
      });
      return { text: () => [summary(analysis)], json: () => ({ ...analysis }) };
    },
  (command) =>
    command
      .option("--segments", "split clitics as well")
      .option("--country <code>", "country whose dinar, riyal, pound … is meant, as in KW"),
);
