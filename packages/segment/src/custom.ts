export { bindModel, type CliticApi } from "./api.js";
export type { CliticModel } from "./model.js";
