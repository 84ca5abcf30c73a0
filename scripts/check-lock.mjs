// Fails when package-lock.json lacks an entry for an optional dependency that one of its entries
// names: `npm ci` refuses such a lockfile on a machine other than the one that wrote it.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url)));
const present = new Set(Object.keys(packages).map((path) => path.split("node_modules/").pop()));
const missing = Object.entries(packages).flatMap(([path, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !present.has(name))
    .map((name) => `${path} needs ${name}`),
);
const located = Object.entries(packages).filter(([, entry]) =>
  /^https?:/.test(entry.resolved ?? ""),
);

for (const line of missing) console.error(`package-lock.json: missing entry: ${line}`);
for (const [path] of located) console.error(`package-lock.json: download address: ${path}`);
if (missing.length + located.length > 0) process.exitCode = 1;
else console.log(`package-lock.json: ${present.size} entries, none missing`);
