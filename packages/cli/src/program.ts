import { Command } from "commander";
import { analyze } from "./commands/analyze.js";
import { clean } from "./commands/clean.js";
import { normalize } from "./commands/normalize.js";
import { numbers } from "./commands/numbers.js";
import { segment } from "./commands/segment.js";
import { spell } from "./commands/spell.js";
import { tokenize } from "./commands/tokenize.js";
import { exitCode } from "./failure.js";
import { version } from "./version.js";

const examples = `
Examples:
  warraq clean article.txt                 the article alone
  warraq clean --explain article.txt       why each line stays or goes
  warraq numbers --json article.txt        «خمسة آلاف دولار» is 5000 USD
  cat pages/*.txt | warraq normalize --preset search
  warraq segment --scheme d3 article.txt   و+ال+كتاب

Exit codes: 0 done, 1 some input could not be read, 2 wrong usage.`;

/** The command line as a whole. */
export function createProgram(): Command {
  const program = new Command("warraq")
    .description("Clean Arabic text and find what is in it.")
    .version(version)
    .showHelpAfterError("(warraq --help shows what can be done)")
    .exitOverride()
    .addHelpText("after", examples);
  for (const command of [clean, numbers, spell, normalize, tokenize, segment, analyze]) {
    program.addCommand(
      command
        .exitOverride()
        .showHelpAfterError(`(warraq ${command.name()} --help shows its options)`),
    );
  }
  return program;
}

/** The exit code for what commander throws: help and version are no errors. */
export const usageExitCode = (code: number): number => (code === 0 ? exitCode.ok : exitCode.usage);
