/** A table of a report: a title, column names, and rows of cells in the same order. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What an evaluation task found. */
export interface Report {
  /** Tables for people: per site, per kind, totals. */
  readonly tables: readonly Table[];
  /** The worst errors first, one printable line each; the runner shows as many as were asked for. */
  readonly errors: readonly string[];
  /** Figures for programs: printed as JSON on the last line. */
  readonly figures: Readonly<Record<string, unknown>>;
}

/** What every task is given. */
export interface TaskOptions {
  /** A directory or a file in one of the task's formats. */
  readonly data: string;
  /** `"site"`, `"document"` or another grouping to train on all but one group at a time; the shipped model when absent. */
  readonly folds?: string;
}

/** An evaluation task: reads data, runs a package over it and compares the results. */
export interface Task {
  readonly name: string;
  /** One sentence for the help text. */
  readonly description: string;
  run(options: TaskOptions): Promise<Report> | Report;
}
