/**
 * Proof that the packages install: every one is packed, the tarballs are installed into an empty
 * project outside the repository, and used there from TypeScript, `import`, `require` and the shell.
 * Needs built packages; `npm run test:packed` builds them.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifests = readdirSync(join(root, "packages")).map((folder) => ({
  folder: join(root, "packages", folder),
  ...(JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8")) as {
    name: string;
    exports: Record<string, unknown>;
  }),
}));
/** Every entry point that can be imported, as in `@warraq/normalize`. */
const entries = manifests.flatMap(({ name, exports }) =>
  Object.keys(exports)
    .filter((key) => key !== "./package.json")
    .map((key) => name + key.slice(1)),
);

let consumer = "";

function run(command: string, args: string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: consumer,
    encoding: "utf8",
    input,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), "warraq-consumer-"));
  const tarballs = join(consumer, "tarballs");
  mkdirSync(tarballs);
  for (const { folder } of manifests) {
    execFileSync("npm", ["pack", "--pack-destination", tarballs], { cwd: folder, stdio: "pipe" });
  }
  writeFileSync(join(consumer, "package.json"), '{ "name": "consumer", "private": true }');
  run("npm", ["install", ...readdirSync(tarballs).map((name) => `./tarballs/${name}`)]);
}, 300_000);

afterAll(() => rmSync(consumer, { recursive: true, force: true }));

const program = `
const { amounts } = check(await load());
console.log(JSON.stringify(amounts));`;

const use = `
function check({ normalize, words, findMoney, strip, segmentWord, analyze }) {
  const page = "دفعت الشركة خمسة آلاف دولار أمس.\\nشارك المقال";
  if (normalize("المَدْرَسَةُ", { tashkeel: "remove" }) !== "المدرسة") throw new Error("normalize");
  if (words("دفعت الشركة").length !== 2) throw new Error("words");
  if (strip(page).trim() !== "دفعت الشركة خمسة آلاف دولار أمس.") throw new Error("strip");
  if (segmentWord("وسيكتبونها").segments.length !== 4) throw new Error("segmentWord");
  if (analyze(page).numbers.length !== 1) throw new Error("analyze");
  return { amounts: findMoney(page).map(({ value, currency }) => [value, currency]) };
}`;

const sources = ["normalize", "tokenize", "numbers", "boilerplate", "segment", "pipeline"].map(
  (name) => `@warraq/${name}`,
);
const expected = '[["5000","USD"]]\n';

describe("the packed packages", () => {
  it("are all there", () => {
    expect(entries).toEqual(expect.arrayContaining([...sources, "@warraq/unicode"]));
  });

  it("work from an ES module", () => {
    const imports = sources.map((name, i) => `import * as m${i} from "${name}";`).join("\n");
    const load = `const load = () => ({ ${sources.map((_, i) => `...m${i}`).join(", ")} });`;
    writeFileSync(join(consumer, "use.mjs"), `${imports}\n${load}\n${use}\n${program}`);
    expect(run(process.execPath, ["use.mjs"])).toBe(expected);
  });

  it("work from require", () => {
    const load = `const load = () => Object.assign({}, ${sources.map((name) => `require("${name}")`).join(", ")});`;
    writeFileSync(join(consumer, "use.cjs"), `${load}\n${use}\n(async () => {${program}\n})();`);
    expect(run(process.execPath, ["use.cjs"])).toBe(expected);
  });

  it("give every entry point its types", () => {
    const source = `
import { analyze, type Analysis } from "@warraq/pipeline";
import { findMoney, type Mention } from "@warraq/numbers";
${entries.map((name, i) => `import * as entry${i} from "${name}";\nvoid entry${i};`).join("\n")}
const analysis: Analysis = analyze("نص");
const mentions: readonly Mention[] = findMoney("خمسة دولارات");
const value: string | null = mentions[0]?.value ?? null;
// @ts-expect-error a text is expected, which proves that the types are not any
findMoney(5);
void analysis; void value;
`;
    writeFileSync(join(consumer, "use.ts"), source);
    for (const [module, resolution] of [
      ["nodenext", "nodenext"],
      ["esnext", "bundler"],
    ] as const) {
      run(process.execPath, [
        join(root, "node_modules", "typescript", "bin", "tsc"),
        ...["--noEmit", "--strict", "--target", "es2022", "--lib", "es2023"],
        ...["--module", module, "--moduleResolution", resolution, "use.ts"],
      ]);
    }
  });

  it("bring the command", () => {
    const bin = join("node_modules", ".bin", "warraq");
    expect(run(bin, ["clean"], "وصل الوفد إلى العاصمة أمس.\nشارك المقال\n")).toBe(
      "وصل الوفد إلى العاصمة أمس.\n",
    );
  });

  it("name their licence and carry a readme", () => {
    for (const { name } of manifests) {
      const installed = join(consumer, "node_modules", name);
      expect(readdirSync(installed)).toEqual(expect.arrayContaining(["README.md", "LICENSE"]));
    }
  });
});
