import type { Decision } from "../decide.js";
import { labels } from "../labels.js";
import type { LineFacts } from "../line-facts.js";
import type { PageContext } from "../page-context.js";
import type { TemplateMatcher } from "./match-template.js";

/** Chance of being article that is left to a line the site's template knows. */
const doubt = 0.01;

/** Lets the template decide every line that it knows. */
export function applyTemplate(
  matcher: TemplateMatcher,
  text: string,
  lines: readonly LineFacts[],
  { firstProse, lastProse }: PageContext,
  decisions: Decision[],
): void {
  lines.forEach((line, i) => {
    const around = firstProse < 0 || i <= firstProse || i >= lastProse;
    const entry = matcher.match(text, line, around);
    if (entry === undefined) return;
    decisions[i] = {
      label: labels.indexOf(entry.label),
      article: doubt,
      evidence: {
        code: "template",
        reason: `the site's template: seen on ${entry.count} of ${matcher.pages} pages`,
      },
    };
  });
}
