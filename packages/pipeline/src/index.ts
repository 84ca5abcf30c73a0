export { type Analysis, type AnalyzeOptions, analyze, createAnalyzer } from "./analyze.js";
