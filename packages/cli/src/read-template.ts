import { createClassifier, type SiteTemplate } from "@warraq/boilerplate";
import { Failure } from "./failure.js";
import { readText } from "./inputs.js";

/** Reads a template that `warraq template learn` has written; throws a `Failure` if it is none. */
export async function readTemplate(file: string): Promise<SiteTemplate> {
  const text = await readText(file, { encoding: "utf-8", invalid: "error" });
  try {
    const template = JSON.parse(text) as SiteTemplate;
    createClassifier({ template });
    return template;
  } catch {
    throw new Failure(`${file}: expected a template that "warraq template learn" has printed`);
  }
}
