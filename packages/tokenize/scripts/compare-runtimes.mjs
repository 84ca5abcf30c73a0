// Prints what test/fixtures/token-digest.ts computes on several versions of Node and, where there
// is one, in Chromium, and fails if they differ.
//
// Usage: node scripts/compare-runtimes.mjs [node version ...], by default 20 22 24.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const versions = process.argv.length > 2 ? process.argv.slice(2) : ["20", "22", "24"];
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "token-digest-"));

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

function bundle() {
  const entry = join(folder, "entry.ts");
  const source = join(root, "test/fixtures/token-digest.ts");
  writeFileSync(
    entry,
    `import { tokenDigest } from ${JSON.stringify(source)};\nglobalThis.digest = tokenDigest();\n`,
  );
  run("npx", ["tsup", entry, "--no-config", "--format", "iife", "--out-dir", folder]);
  return readFileSync(join(folder, "entry.global.js"), "utf8");
}

const digests = new Map();
try {
  const code = bundle();
  const script = join(folder, "digest.cjs");
  writeFileSync(script, `${code}\nconsole.log(process.version, globalThis.digest);\n`);
  for (const version of versions) {
    const [exact, digest] = run("npx", ["-y", "-p", `node@${version}`, "node", script]).split(" ");
    digests.set(`node ${exact}`, digest);
  }
  const chromium = process.env.CHROMIUM_PATH ?? "chromium";
  if (spawnSync(chromium, ["--version"]).status === 0) {
    const page = join(folder, "page.html");
    writeFileSync(
      page,
      `<meta charset="utf-8"><body><script>${code}</script><script>document.body.textContent = digest</script>`,
    );
    const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", `file://${page}`];
    digests.set("chromium", /<body>([0-9a-f]+)/.exec(run(chromium, flags))?.[1]);
  } else console.log("chromium: not found, left out");
} finally {
  rmSync(folder, { recursive: true });
}
for (const [runtime, digest] of digests) console.log(`${runtime.padEnd(16)} ${digest}`);
if (new Set(digests.values()).size !== 1) process.exitCode = 1;
