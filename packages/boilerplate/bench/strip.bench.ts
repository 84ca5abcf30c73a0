import { createClassifier } from "@warraq/boilerplate";
import { bench, describe } from "vitest";

const paragraph =
  "وقال رئيس البلدية إن السوق يضم مئة وعشرين محلا، وإن الأولوية في التأجير كانت لأصحاب البسطات القديمة، مشيرا إلى أن الرسوم ستبقى على حالها عامين كاملين.\n";
const furniture =
  "مشاركة\nقد يهمك أيضا:\nالبلدية تنقل موقف الحافلات إلى الحي الشرقي\nجميع الحقوق محفوظة\n";

const texts = {
  "an article of 2 kB": paragraph.repeat(8) + furniture,
  "1 MB of paragraphs": paragraph.repeat(7_000),
  "1 MB of short lines": furniture.repeat(12_000),
  "1 MB of one line": paragraph.replace("\n", " ").repeat(7_000),
};

/** The floor: a loop that only reads the text. */
function readOnly(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

for (const [name, text] of Object.entries(texts)) {
  describe(name, () => {
    const { strip } = createClassifier();
    bench("read every code unit", () => void readOnly(text));
    bench("strip", () => void strip(text));
  });
}
