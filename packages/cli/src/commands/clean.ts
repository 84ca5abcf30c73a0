import { type Block, classify, type Label, labels } from "@warraq/boilerplate";
import { InvalidArgumentError } from "commander";
import { textCommand } from "../command.js";

interface CleanOptions {
  readonly explain?: boolean;
  readonly keep?: readonly Label[];
}

function labelList(value: string): Label[] {
  return value.split(",").map((name) => {
    const label = labels.find((known) => known === name.trim());
    if (label === undefined) {
      throw new InvalidArgumentError(`expected labels out of ${labels.join(", ")}.`);
    }
    return label;
  });
}

const explainBlock = (text: string, block: Block): string =>
  [
    block.keep ? "keep" : "drop",
    block.label,
    block.confidence.toFixed(2),
    block.reason,
    `${text.slice(block.start, block.end)}\n`,
  ].join("\t");

/** `warraq clean`: the article without what surrounds it. */
export const clean = textCommand<CleanOptions>(
  "clean",
  "Print the article of a scraped news page without the furniture around it.",
  ({ keep, explain }) =>
    ({ text }) => {
      const result = classify(text, keep ? { keep } : {});
      return {
        text: () =>
          explain
            ? result.blocks.map((block) => explainBlock(text, block))
            : [result.text, result.text === "" || result.text.endsWith("\n") ? "" : "\n"],
        json: () => ({ title: result.title, text: result.text, blocks: result.blocks }),
      };
    },
  (command) =>
    command
      .option("--explain", "print every line with its verdict, label, confidence and reason")
      .option(
        "--keep <labels>",
        "labels to keep besides title and body, as in caption,byline",
        labelList,
      ),
);
