import { Command } from "commander";
import { analyze } from "./commands/analyze.js";
import { clean } from "./commands/clean.js";
import { normalize } from "./commands/normalize.js";
import { numbers } from "./commands/numbers.js";
import { segment } from "./commands/segment.js";
import { spell } from "./commands/spell.js";
import { template } from "./commands/template.js";
import { tokenize } from "./commands/tokenize.js";
import { exitCode } from "./failure.js";
import { version } from "./version.js";

const examples = `
Examples:
  warraq clean article.txt                 the article alone
  warraq clean --explain article.txt       why each line stays or goes
  warraq numbers --json article.txt        «خمسة آلاف دولار» is 5000 USD
  cat pages/*.txt | warraq normalize --preset search
  warraq template learn site/*.txt > site.json
  warraq clean --template site.json new.txt
  warraq segment --scheme d3 article.txt   و+ال+كتاب

Exit codes: 0 done, 1 some input could not be read, 2 wrong usage.`;

/** Lets the caller end the program, and names the help of a command after its errors. */
function guide(command: Command, name: string): void {
  command.exitOverride().showHelpAfterError(`(${name} --help shows its options)`);
  for (const inner of command.commands) guide(inner, `${name} ${inner.name()}`);
}

/** The command line as a whole. */
export function createProgram(): Command {
  const program = new Command("warraq")
    .description("Clean Arabic text and find what is in it.")
    .version(version)
    .showHelpAfterError("(warraq --help shows what can be done)")
    .exitOverride()
    .addHelpText("after", examples);
  for (const command of [clean, numbers, spell, normalize, tokenize, segment, analyze, template]) {
    program.addCommand(command);
    guide(command, `warraq ${command.name()}`);
  }
  return program;
}

/** The exit code for what commander throws: help and version are no errors. */
export const usageExitCode = (code: number): number => (code === 0 ? exitCode.ok : exitCode.usage);
