import { assemble } from "./assemble.js";
import { buildBlocks } from "./build-blocks.js";
import { marginals } from "./chain.js";
import { checkOptions } from "./check-options.js";
import { cueMatcher } from "./cue-matcher.js";
import { chainWeights } from "./data/chain-weights.generated.js";
import { pieceWeights } from "./data/piece-weights.generated.js";
import { thresholdsFor } from "./decide.js";
import { decidePage } from "./decide-page.js";
import { createPartFinder, type PartModels } from "./inline/find-parts.js";
import { pieceFeatureCount } from "./inline/pieces/piece-features.js";
import { unpackModel } from "./model-text.js";
import { pageContext } from "./page-context.js";
import { pageFeatures } from "./page-features.js";
import { createPageReader } from "./read-page.js";
import { applyTemplate } from "./template/apply-template.js";
import { createTemplateMatcher } from "./template/match-template.js";
import type { Classification, ClassifyOptions } from "./types.js";

let shipped: PartModels | undefined;

/** The models that the package ships; unpacked on first use. */
function shippedModels(): PartModels {
  shipped ??= {
    lines: unpackModel(chainWeights),
    pieces: unpackModel(pieceWeights, pieceFeatureCount),
  };
  return shipped;
}

/** A classifier whose options have been checked once. */
export interface Classifier {
  /** As `classify(text, options)`. */
  readonly classify: (text: string) => Classification;
  /** As `strip(text, options)`. */
  readonly strip: (text: string) => string;
}

/** A classifier over given models: training and evaluation use it with models of their own. */
export function createClassifierWith(models: PartModels, options: ClassifyOptions): Classifier {
  const settings = checkOptions(options);
  const thresholds = thresholdsFor(settings.precision);
  const template = settings.template && createTemplateMatcher(settings.template);
  const finder = createPartFinder(cueMatcher(), models);
  const model = models.lines;
  const readPage = createPageReader(cueMatcher());
  const classifyText = (text: string): Classification => {
    const page = readPage(text);
    const context = pageContext(page);
    const features = pageFeatures(page, context);
    const probabilities = marginals(model, features);
    const decisions = decidePage(page.lines, context, probabilities, thresholds);
    const { lines } = page;
    if (template !== undefined) applyTemplate(template, text, lines, context, decisions);
    const blocks = buildBlocks(decisions, {
      text,
      lines,
      features,
      model,
      settings,
      thresholds,
      finder,
    });
    return assemble(text, blocks);
  };
  return { classify: classifyText, strip: (text) => classifyText(text).text };
}

/**
 * Makes a classifier to use on many texts; it answers as `classify` does with the same options.
 *
 * @throws TypeError or RangeError when an option is wrong.
 *
 * @example
 * createClassifier({ keep: ["related"] }).strip("قال الوزير إن الجسر سيفتح غدا.\nاقرأ أيضا:") // => "قال الوزير إن الجسر سيفتح غدا.\nاقرأ أيضا:"
 */
export function createClassifier(options: ClassifyOptions = {}): Classifier {
  return createClassifierWith(shippedModels(), options);
}

/**
 * Labels every line of a page, or part of a line, and says which of them are the article.
 *
 * @param text the page as plain text, one visible block a line.
 * @param options what else to keep, how strict to be, and a template of the site.
 * @throws TypeError or RangeError when an option is wrong; never because of the text.
 *
 * @example
 * classify("قال الوزير إن الجسر سيفتح غدا.\nاقرأ أيضا:").blocks.map((block) => block.label) // => ["body", "related"]
 */
export function classify(text: string, options: ClassifyOptions = {}): Classification {
  return createClassifier(options).classify(text);
}

/**
 * The article alone: the input without its furniture, otherwise unchanged.
 *
 * @example
 * strip("قال الوزير إن الجسر سيفتح غدا.\nاقرأ أيضا:") // => "قال الوزير إن الجسر سيفتح غدا."
 */
export function strip(text: string, options: ClassifyOptions = {}): string {
  return classify(text, options).text;
}
