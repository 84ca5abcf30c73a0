import { sentences, tokenize as tokenizeText } from "@warraq/tokenize";
import { textCommand } from "../command.js";

/** `warraq tokenize`: words, numbers, punctuation; or sentences. */
export const tokenize = textCommand<{ readonly sentences?: boolean }>(
  "tokenize",
  "Print the tokens of a text, one a line with its kind; or its sentences.",
  (options) =>
    ({ text }) => ({
      text: () =>
        options.sentences
          ? sentences(text)
              // A sentence may run over a line end; here a line is a sentence.
              .map((sentence) => `${sentence.text.replaceAll(/[\r\n]+/g, " ")}\n`)
          : tokenizeText(text).map((token) => `${token.kind}\t${token.text}\n`),
      json: () =>
        options.sentences ? { sentences: sentences(text) } : { tokens: tokenizeText(text) },
    }),
  (command) => command.option("--sentences", "sentences, one a line, instead of tokens"),
);
