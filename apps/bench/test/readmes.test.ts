import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
// Inside the workspace, so that the packages are found by name as a reader's project finds them.
const folder = mkdtempSync(join(root, "node_modules/.readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readmes = [
  "README.md",
  ...readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`),
];

/** The TypeScript blocks of a Markdown file, in order. */
function codeBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^```(?:ts|js)\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? "");
}

describe.each(readmes)("%s", (path) => {
  it("is there", () => {
    expect(existsSync(join(root, path))).toBe(true);
  });

  const blocks = codeBlocks(readFileSync(join(root, path), "utf8"));
  it.each(blocks.map((code, i) => [i + 1, code] as const))(
    "block %i works when pasted",
    (i, code) => {
      const file = join(folder, `${path.replaceAll(/\W/g, "-")}-${i}.mts`);
      writeFileSync(file, code);
      const { status, stderr } = spawnSync(
        process.execPath,
        ["--import", "tsx", "--conditions=@warraq/source", file],
        { cwd: root, encoding: "utf8" },
      );
      expect(stderr).toBe("");
      expect(status).toBe(0);
    },
  );
});
