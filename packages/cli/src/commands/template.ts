import { learnTemplate, mergeTemplates, type SiteTemplate } from "@warraq/boilerplate";
import { Command } from "commander";
import { eachInput, readsTexts } from "../command.js";
import type { InputOptions } from "../inputs.js";
import { write } from "../output.js";
import { readTemplate } from "../read-template.js";

const learn = readsTexts(new Command("learn"))
  .description("Learn a site's furniture from its pages, oldest first; a handful will do.")
  .option("--update <template>", "template of the same site, from earlier pages, to go on from")
  .action(async (files: string[], options: InputOptions & { readonly update?: string }) => {
    const older = options.update === undefined ? undefined : await readTemplate(options.update);
    const texts: string[] = [];
    await eachInput(files, options, ({ text }) => {
      texts.push(text);
    });
    const newer = learnTemplate(texts);
    await printTemplate(older === undefined ? newer : mergeTemplates(older, newer));
  });

const merge = new Command("merge")
  .description("Join two templates of one site and forget what the site no longer prints.")
  .argument("<older>", "the template learned first")
  .argument("<newer>", "the template learned from later pages")
  .action(async (older: string, newer: string) => {
    await printTemplate(mergeTemplates(await readTemplate(older), await readTemplate(newer)));
  });

const printTemplate = (template: SiteTemplate): Promise<void> =>
  write([JSON.stringify(template, undefined, 1), "\n"]);

/** `warraq template`: what the pages of one site have in common, for `warraq clean --template`. */
export const template = new Command("template")
  .description("Learn the recurring lines of one site, to clean its pages with.")
  .addCommand(learn)
  .addCommand(merge);
