export { contains, overlaps, type Span, shift } from "./span.js";
