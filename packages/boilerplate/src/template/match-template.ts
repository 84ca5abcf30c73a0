import { cueMatcher } from "../cue-matcher.js";
import type { LineFacts } from "../line-facts.js";
import { shape } from "../line-facts.js";
import { scanTokens } from "../scan-tokens.js";
import { createTokenBuffer } from "../token-buffer.js";
import { keyWords, type LineKeys, lineKeys } from "./line-key.js";
import type { SiteTemplate, TemplateEntry } from "./site-template.js";

/** Finds the entry of a template that a line fits. */
export interface TemplateMatcher {
  readonly pages: number;
  /** `around` is whether the line stands before the first or after the last paragraph. */
  match(text: string, line: LineFacts, around: boolean): TemplateEntry | undefined;
}

export function createTemplateMatcher(template: SiteTemplate): TemplateMatcher {
  const maps = {
    none: new Map<string, TemplateEntry>(),
    after: new Map<string, TemplateEntry>(),
    before: new Map<string, TemplateEntry>(),
  };
  for (const entry of template.entries) maps[entry.slot].set(entry.key, entry);
  const tokens = createTokenBuffer();
  const { lexicon } = cueMatcher();
  const candidates = function* (keys: LineKeys) {
    yield maps.none.get(keys.whole);
    for (const prefix of keys.prefixes) yield maps.after.get(prefix);
    for (const suffix of keys.suffixes) yield maps.before.get(suffix);
  };
  return {
    pages: template.pages,
    match(text, line, around) {
      if (line.words > keyWords) return undefined;
      scanTokens(text, line.start, line.end, lexicon, tokens);
      const keys = lineKeys(text, tokens);
      if (keys === undefined) return undefined;
      for (const entry of candidates(keys)) {
        if (entry === undefined || !(around || entry.inside)) continue;
        // A slot takes a name or a headline, never a paragraph of its own.
        if (entry.slot !== "none" && line.shape === shape.prose && !entry.inside) continue;
        return entry;
      }
      return undefined;
    },
  };
}
