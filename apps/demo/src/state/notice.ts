import type { MessageKey } from "../i18n/messages.js";
import type { Parameters } from "../i18n/translate.js";

/** A passing message; kept as a key, so that it changes language with the page. */
export interface Notice {
  readonly key: MessageKey;
  readonly parameters?: Parameters;
  /** Something went wrong: stays until it is closed. */
  readonly problem: boolean;
}
