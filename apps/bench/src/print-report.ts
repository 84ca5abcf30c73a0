import type { Report, Table } from "./task.js";

const cell = (value: string | number) =>
  typeof value === "number" && !Number.isInteger(value) ? value.toFixed(4) : String(value);

/** A table as lines of text: the first column to the left, the others to the right. */
export function tableLines({ title, columns, rows }: Table): string[] {
  const cells = [columns.map(String), ...rows.map((row) => row.map(cell))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? "").length)));
  const lines = cells.map((row) =>
    row
      .map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
      .join("  "),
  );
  return ["", title, ...lines];
}

/** Prints the tables, then `errors` of the errors, then the figures as one line of JSON. */
export function printReport(task: string, report: Report, errors: number): void {
  for (const table of report.tables) console.log(tableLines(table).join("\n"));
  if (errors > 0) {
    const shown = report.errors.slice(0, errors);
    console.log(`\nErrors: ${shown.length} of ${report.errors.length}`);
    for (const line of shown) console.log(`- ${line}`);
  }
  console.log("");
  console.log(JSON.stringify({ task, ...report.figures }));
}
