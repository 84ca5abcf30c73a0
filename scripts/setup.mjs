// Installs the dependencies when they are missing or older than the lockfile, so that
// `npm test` and `npm start` work on a fresh clone. npm writes node_modules/.package-lock.json
// last, which makes its date the date of the last complete install.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modified = (path) => statSync(`${root}${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (modified("node_modules/.package-lock.json") < modified("package-lock.json")) {
  console.error("Installing dependencies (npm ci) …");
  // npm starts npm: through its own entry point where there is one, which also works on Windows.
  const npm = process.env.npm_execpath;
  const [command, ...args] = npm ? [process.execPath, npm, "ci"] : ["npm", "ci"];
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2] });
  process.exitCode = status ?? 1;
}
