import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/packed-packages.test.ts"],
    testTimeout: 120_000,
    reporters: ["default", "./scripts/summary-reporter.mjs"],
  },
});
