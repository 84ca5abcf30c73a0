import { en } from "./en.js";
import type { MessageKey } from "./messages.js";

/** The key, if there is a message for it: a newer package may have labels this page does not know. */
function known(key: string): MessageKey | undefined {
  return Object.hasOwn(en, key) ? (key as MessageKey) : undefined;
}

export const labelKey = (label: string) => known(`label.${label}`);
export const kindKey = (kind: string) => known(`kind.${kind}`);
export const boundKey = (bound: string) => known(`bound.${bound}`);
