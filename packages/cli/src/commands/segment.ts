import { type Scheme, schemes, segment as segmentText } from "@warraq/segment";
import { Option } from "commander";
import { textCommand } from "../command.js";

/** `warraq segment`: clitics split from their words by a plus sign. */
export const segment = textCommand<{ readonly scheme: Scheme }>(
  "segment",
  "Print the text with clitics split off by a plus sign: و+س+يكتبون+ها.",
  ({ scheme }) =>
    ({ text }) => {
      const words = segmentText(text, { scheme });
      return {
        text: () => {
          let out = "";
          let end = 0;
          for (const word of words) {
            out += text.slice(end, word.start) + word.segments.map((part) => part.text).join("+");
            end = word.end;
          }
          return out + text.slice(end);
        },
        json: () => ({ words }),
      };
    },
  (command) =>
    command.addOption(
      new Option("--scheme <name>", "what is split off").choices(schemes).default("atb"),
    ),
);
