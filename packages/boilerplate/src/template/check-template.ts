import { labels } from "../labels.js";
import type { SiteTemplate, TemplateEntry } from "./site-template.js";

const slots: readonly unknown[] = ["none", "after", "before"];

function isEntry(entry: Partial<TemplateEntry> | null): boolean {
  if (typeof entry !== "object" || entry === null) return false;
  const { key, slot, label, count, last, inside } = entry;
  if (typeof key !== "string" || !slots.includes(slot) || typeof inside !== "boolean") return false;
  if (!(labels as readonly unknown[]).includes(label)) return false;
  return typeof count === "number" && count > 0 && typeof last === "number";
}

/** Throws a `TypeError` unless the value is a template as `learnTemplate` makes them. */
export function checkTemplate(name: string, value: unknown): asserts value is SiteTemplate {
  const { version, pages, entries } = (value ?? {}) as Partial<Record<keyof SiteTemplate, unknown>>;
  const sound =
    version === 1 && typeof pages === "number" && Array.isArray(entries) && entries.every(isEntry);
  if (!sound)
    throw new TypeError(`${name}: expected a template made by learnTemplate, got ${String(value)}`);
}
