export { type Classifier, classify, createClassifier, strip } from "./classify.js";
export { type Label, labels } from "./labels.js";
export { restore } from "./restore.js";
export { learnTemplate } from "./template/learn-template.js";
export { mergeTemplates } from "./template/merge-templates.js";
export type { SiteTemplate, TemplateEntry } from "./template/site-template.js";
export type { Block, Classification, ClassifyOptions, Removed } from "./types.js";
