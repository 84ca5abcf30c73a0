export { type Classifier, classify, createClassifier, strip } from "./classify.js";
export { type Label, labels } from "./labels.js";
export { restore } from "./restore.js";
export type { Block, Classification, ClassifyOptions, Removed } from "./types.js";
