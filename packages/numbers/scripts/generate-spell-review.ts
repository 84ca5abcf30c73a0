// Writes docs/spelling.md, the review table of the speller.
import { writeFileSync } from "node:fs";
import { spellReview } from "./spell-review.js";

writeFileSync(new URL("../docs/spelling.md", import.meta.url), spellReview());
