import type { MessageKey } from "../i18n/messages.js";
import type { Notice } from "./notice.js";

interface Messages {
  readonly done: MessageKey;
  readonly blocked: MessageKey;
}

/** Puts a text on the clipboard and says whether that worked: a browser may forbid it. */
export async function copyText(
  text: string,
  messages: Messages,
  onNotice: (notice: Notice) => void,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    onNotice({ key: messages.done, problem: false });
  } catch {
    onNotice({ key: messages.blocked, problem: true });
  }
}
