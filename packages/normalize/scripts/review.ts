import { writeFileSync } from "node:fs";
import { renderReview } from "./render-review.js";

// Writes REVIEW.md, the table that a reader of Arabic can check.
writeFileSync(new URL("../REVIEW.md", import.meta.url), renderReview());
