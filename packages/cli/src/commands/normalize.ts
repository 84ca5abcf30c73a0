import { createNormalizer, type NormalizeOptions, type PresetName } from "@warraq/normalize";
import { textCommand } from "../command.js";
import { exitCode, Failure } from "../failure.js";

interface StepOptions {
  readonly preset?: string;
  readonly set?: readonly string[];
}

/** `["alef=bare"]` becomes `{ alef: "bare" }`; names and values are checked by the normalizer. */
function stepsOf(settings: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    settings.map((setting) => {
      const [step = "", value, ...rest] = setting.split("=");
      if (value === undefined || rest.length > 0) {
        throw new Failure(
          `option --set: "${setting}" is not of the form step=value, as in alef=bare`,
          exitCode.usage,
        );
      }
      return [step, value];
    }),
  );
}

function optionsOf({ preset, set = [] }: StepOptions): NormalizeOptions {
  const steps = stepsOf(set);
  // Steps alone do what they say and nothing else; with neither, the gentlest visible preset.
  const start = preset ?? (set.length > 0 ? undefined : "display");
  return { ...(start === undefined ? {} : { preset: start as PresetName }), ...steps };
}

/** `warraq normalize`: text with the chosen spellings made one. */
export const normalize = textCommand<StepOptions>(
  "normalize",
  "Print the text with variant spellings and characters made one.",
  (options) => {
    const normalizer = createNormalizer(optionsOf(options));
    return ({ text }) => {
      const normalized = normalizer.normalize(text);
      return { text: () => [normalized], json: () => ({ text: normalized }) };
    };
  },
  (command) =>
    command
      .option("--preset <name>", "lossless, display (default), search, corpus, …")
      .option("--set <step=value...>", "set a step, as in alef=bare; alone, nothing else is done"),
);
