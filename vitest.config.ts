import { readdirSync } from "node:fs";
import { defineConfig } from "vitest/config";

// Tests run on the sources: no build is needed before them.
const conditions = ["@warraq/source"];

const roots = ["packages", "apps"].flatMap((group) =>
  readdirSync(new URL(group, import.meta.url)).map((name) => ({ name, root: `${group}/${name}` })),
);

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: ["default", "./scripts/summary-reporter.mjs"],
    projects: roots.map(({ name, root }) => ({
      extends: true,
      root,
      test: {
        name,
        include: ["test/**/*.test.ts"],
        testTimeout: 30_000,
        benchmark: { include: ["bench/**/*.bench.ts"] },
      },
    })),
    coverage: { provider: "v8", include: ["packages/*/src/**"] },
  },
});
