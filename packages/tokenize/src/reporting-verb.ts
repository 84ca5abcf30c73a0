import { wordSet } from "./word-set.js";

// Verbs that open a sentence of a report. Arabic has no capital letters, so after an ellipsis only
// such a word tells that a new sentence starts.
const verbs = /* @__PURE__ */ wordSet(
  "قال قالت أضاف أضافت أكد أكدت أوضح أوضحت أشار أشارت تابع تابعت ذكر ذكرت أعلن أعلنت لفت لفتت بين بينت شدد شددت ختم ختمت",
);

const LONGEST_VERB = 8;

/** Whether the text at `start` begins with و and a verb of saying: وقال, وأضافت */
export function opensReport(text: string, start: number): boolean {
  if (text.charAt(start) !== "و") return false;
  let end = start + 1;
  while (end - start <= LONGEST_VERB && text.charCodeAt(end) > 0x600) end++;
  return verbs.has(text.slice(start + 1, end));
}
