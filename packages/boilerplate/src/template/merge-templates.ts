import { checkTemplate } from "./check-template.js";
import type { SiteTemplate, TemplateEntry } from "./site-template.js";

/** An entry is forgotten after this many times its usual distance between sightings. */
const patience = 12;
/** Nothing is forgotten before this many pages without it. */
const graceful = 60;

function isAlive(entry: TemplateEntry, pages: number): boolean {
  const silence = pages - entry.last;
  return silence <= Math.max(graceful, (patience * entry.last) / entry.count);
}

/**
 * Joins two templates of one site and forgets what the site no longer prints: an entry goes when it
 * has been missing for at least 60 pages and twelve times as long as it used to take to come back.
 *
 * @param older the template learned first.
 * @param newer the template learned from later pages.
 * @throws TypeError when one of them is no template.
 *
 * @example
 * mergeTemplates(learnTemplate(["خبر"]), learnTemplate(["خبر آخر"])).pages // => 2
 */
export function mergeTemplates(older: SiteTemplate, newer: SiteTemplate): SiteTemplate {
  checkTemplate("older", older);
  checkTemplate("newer", newer);
  const pages = older.pages + newer.pages;
  const merged = new Map<string, TemplateEntry>();
  for (const entry of older.entries) merged.set(`${entry.slot} ${entry.key}`, entry);
  for (const entry of newer.entries) {
    const id = `${entry.slot} ${entry.key}`;
    const known = merged.get(id);
    merged.set(id, {
      ...entry,
      inside: entry.inside || known?.inside === true,
      count: entry.count + (known?.count ?? 0),
      last: entry.last + older.pages,
    });
  }
  return {
    version: 1,
    pages,
    entries: [...merged.values()].filter((entry) => isAlive(entry, pages)),
  };
}
