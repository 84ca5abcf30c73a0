import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixture, warraq } from "./command-line.js";

const article = fixture("port-expansion.txt");
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
/** «سلام» in Windows-1256. */
const legacy = new Uint8Array([0xd3, 0xe1, 0xc7, 0xe3]);
const commands = ["clean", "numbers", "normalize", "tokenize", "segment", "analyze"];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "warraq-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe.each(commands)("%s", (command) => {
  it("says that empty input is empty, and ends well", async () => {
    const { code, stderr } = await warraq([command]);
    expect(code).toBe(0);
    expect(stderr).toBe("warraq: standard input: the input is empty\n");
  });

  it("names a missing file and prints nothing", async () => {
    const { code, stdout, stderr } = await warraq([command, join(folder, "missing.txt")]);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^warraq: .*missing\.txt: no such file\n$/);
  });

  it("takes any text", async () => {
    const odd = "\u0000\ud800 ﷺ ١٢\u202e\udfff\n";
    const { code, stdout } = await warraq([command, "--json"], odd);
    expect(code).toBe(0);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });
});

describe("input that is no text", () => {
  it("says what a binary file is", async () => {
    const { code, stdout, stderr } = await warraq(["clean", await file("photo.png", png)]);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^warraq: .*photo\.png: this is a PNG image, not text\n$/);
  });

  it("recognises binary data without a signature", async () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 32);
    const { code, stderr } = await warraq(["numbers"], noise);
    expect(code).toBe(1);
    expect(stderr).toBe("warraq: standard input: this is binary data, not text\n");
  });

  it("names the first invalid byte and what to do about it", async () => {
    const broken = Buffer.concat([
      Buffer.from("سلام "),
      Buffer.from([0xd8, 0x20]),
      Buffer.from("!"),
    ]);
    const { code, stdout, stderr } = await warraq(["clean", await file("broken.txt", broken)]);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("broken.txt: not valid utf-8 at byte 9;");
    expect(stderr).toContain("--invalid replace");
  });

  it("reads on with --invalid replace", async () => {
    const { code, stdout } = await warraq(
      ["normalize", "--set", "alef=bare", "--invalid", "replace"],
      Buffer.concat([Buffer.from([0xff, 0x20]), Buffer.from("أمس")]),
    );
    expect(code).toBe(0);
    expect(stdout).toBe("\ufffd امس");
  });

  it("explains a directory", async () => {
    const { code, stderr } = await warraq(["clean", folder]);
    expect(code).toBe(1);
    expect(stderr).toContain("is a directory");
  });
});

describe("encodings", () => {
  it("reads Windows-1256 when told", async () => {
    const { stdout } = await warraq(["normalize", "--encoding", "windows-1256"], legacy);
    expect(stdout).toBe("سلام");
  });

  it("reads UTF-16 by its byte order mark", async () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("سلام", "utf16le")]);
    expect((await warraq(["normalize"], wide)).stdout).toBe("سلام");
  });

  it("refuses an encoding nobody knows", async () => {
    const { code, stderr } = await warraq(["clean", "--encoding", "cp99"], "سلام");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^warraq: option --encoding: "cp99" is not known/);
  });
});

describe("wrong usage", () => {
  it.each([
    [["wash"], "unknown command 'wash'"],
    [["clean", "--loud"], "unknown option '--loud'"],
    [["clean", "--keep", "body,hat"], "expected labels out of title, body"],
    [["clean", "--precision", "high"], "expected a number from 0 to 1"],
    [["segment", "--scheme", "d9"], "Allowed choices are d1"],
    [["normalize", "--preset", "nice"], "nice"],
    [["normalize", "--set", "alef"], 'option --set: "alef" is not of the form step=value'],
    [["normalize", "--set", "alef=straight"], "straight"],
    [["numbers", "--country", "Atlantis"], "Atlantis"],
  ])("%j ends with 2 and a message", async (args, message) => {
    const { code, stdout, stderr } = await warraq(args, "سلام");
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe("several files", () => {
  it("goes on after a file that cannot be read, and says so at the end", async () => {
    const missing = join(folder, "missing.txt");
    const { code, stdout, stderr } = await warraq(["numbers", "--json", missing, article]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).file).toBe(article);
    expect(stderr).toContain("missing.txt: no such file");
    expect(stderr).toContain("1 of 2 files could not be read");
  });
});

describe("size", () => {
  it.each(commands)(
    "%s works through a line of 50 MB",
    async (command) => {
      const sentence = "بلغت قيمة العقد خمسة آلاف ومئتي دولار في عام 2014 كما قال، ";
      const line = sentence.repeat(Math.ceil(5e7 / Buffer.byteLength(sentence)));
      const { code, stderr } = await warraq([command, await file("long.txt", line)]);
      expect(stderr).toBe("");
      expect(code).toBe(0);
    },
    240_000,
  );

  it("ends quietly when the reader closes the pipe", async () => {
    const text = "وصل الوفد أمس إلى العاصمة.\n".repeat(50_000);
    const path = await file("many-lines.txt", text);
    const entry = fileURLToPath(new URL("../src/main.ts", import.meta.url));
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "--conditions=@warraq/source", entry, "tokenize", path],
      { cwd: fileURLToPath(new URL("../../..", import.meta.url)) },
    );
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(0);
    expect(stderr).toBe("");
  });
});

describe("help", () => {
  it("shows examples and exit codes, and ends well", async () => {
    const { code, stdout } = await warraq(["--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("warraq clean article.txt");
    expect(stdout).toContain("Exit codes");
  });

  it("prints the version of the package", async () => {
    const { stdout } = await warraq(["--version"]);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
