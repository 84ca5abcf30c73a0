import { type Scheme, type SegmentedWord, schemes, segment as segmentText } from "@warraq/segment";
import { Option } from "commander";
import { textCommand } from "../command.js";

/** The text as it is, with a plus sign between the segments of each word. */
function* marked(text: string, words: readonly SegmentedWord[]): Generator<string> {
  let end = 0;
  for (const word of words) {
    yield text.slice(end, word.start) + word.segments.map((part) => part.text).join("+");
    end = word.end;
  }
  yield text.slice(end);
}

/** `warraq segment`: clitics split from their words by a plus sign. */
export const segment = textCommand<{ readonly scheme: Scheme }>(
  "segment",
  "Print the text with clitics split off by a plus sign: و+س+يكتبون+ها.",
  ({ scheme }) =>
    ({ text }) => {
      const words = segmentText(text, { scheme });
      return { text: () => marked(text, words), json: () => ({ words }) };
    },
  (command) =>
    command.addOption(
      new Option("--scheme <name>", "what is split off").choices(schemes).default("atb"),
    ),
);
