export { type AuditEntry, audit, optionsHash } from "./audit.js";
export { type ChunkNormalizer, createChunkNormalizer } from "./chunks.js";
export { align, normalize } from "./normalize.js";
export { NormalizeStream } from "./normalize-stream.js";
export { type Alignment, createNormalizer, type Normalizer } from "./normalizer.js";
export type { PresetName } from "./presets.js";
export type { NormalizeOptions, StepOptions } from "./step-options.js";
export type { TashkeelClass } from "./steps/tashkeel.js";
