import { en } from "./en.js";
import type { MessageKey } from "./messages.js";
import type { Translate } from "./translate.js";

/**
 * The message for a word of a package, or the word itself where there is none: a later release may
 * have labels and kinds this page does not know.
 */
function nameOf(group: string, word: string, t: Translate): string {
  const key = `${group}.${word}`;
  return Object.hasOwn(en, key) ? t(key as MessageKey) : word;
}

export const labelName = (label: string, t: Translate) => nameOf("label", label, t);
export const kindName = (kind: string, t: Translate) => nameOf("kind", kind, t);
export const boundName = (bound: string, t: Translate) => nameOf("bound", bound, t);
