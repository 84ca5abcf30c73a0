import { writeFileSync } from "node:fs";
import { reviewTable } from "./review-table.js";

writeFileSync(new URL("../REVIEW.md", import.meta.url), reviewTable());
