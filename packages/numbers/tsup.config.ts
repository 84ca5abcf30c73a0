import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/dates.ts", "src/spell.ts"],
  format: ["esm"],
  target: "es2022",
  // tsup sets `baseUrl` for its declaration build, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  sourcemap: true,
});
