import { type Block, createClassifier, type Label, labels } from "@warraq/boilerplate";
import { InvalidArgumentError } from "commander";
import { textCommand } from "../command.js";
import { readTemplate } from "../read-template.js";

interface CleanOptions {
  readonly explain?: boolean;
  readonly keep?: readonly Label[];
  readonly precision?: number;
  readonly template?: string;
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

function fraction(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 1))
    throw new InvalidArgumentError("expected a number from 0 to 1.");
  return number;
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
  async ({ explain, keep, precision, template }) => {
    const classifier = createClassifier({
      ...(keep && { keep }),
      ...(precision !== undefined && { precision }),
      ...(template !== undefined && { template: await readTemplate(template) }),
    });
    return ({ text }) => {
      const result = classifier.classify(text);
      return {
        text: () =>
          explain
            ? result.blocks.map((block) => explainBlock(text, block))
            : [result.text, result.text === "" || result.text.endsWith("\n") ? "" : "\n"],
        json: () => ({ title: result.title, text: result.text, blocks: result.blocks }),
      };
    };
  },
  (command) =>
    command
      .option("--explain", "print every line with its verdict, label, confidence and reason")
      .option(
        "--keep <labels>",
        "labels to keep besides title and body, as in caption,byline",
        labelList,
      )
      .option("--template <file>", "what is known of the site, from: warraq template learn")
      .option(
        "--precision <number>",
        "0 to 1: higher removes more lines that may be article",
        fraction,
      ),
);
