import { describe, expect, it } from "vitest";
import { parseSettings } from "../../src/state/settings.js";

describe("parseSettings", () => {
  it.each([
    [["ar-EG", "en"], "ar"],
    [["en-GB"], "en"],
    [["fr", "en"], "en"],
    [["fr"], "ar"],
    [[], "ar"],
  ])("the browser's %j gives %s", (languages, language) => {
    expect(parseSettings(null, languages)).toEqual({ language, digits: "latin", theme: "auto" });
  });

  it("keeps what was chosen before", () => {
    const chosen = { language: "en", digits: "arabic", theme: "dark" } as const;
    expect(parseSettings(JSON.stringify(chosen), ["ar"])).toEqual(chosen);
  });

  it.each(["{", "null", "7", '"x"', "[]", '{"language":"xx","digits":5}'])(
    "takes defaults where %s is stored",
    (stored) => {
      expect(parseSettings(stored, [])).toEqual({ language: "ar", digits: "latin", theme: "auto" });
    },
  );
});
