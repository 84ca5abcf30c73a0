import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { unitBuffer } from "../src/engine/decode.js";

afterEach(() => vi.unstubAllGlobals());

const anyUnits = fc
  .array(fc.nat(0xffff), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

function check(): void {
  const buffer = unitBuffer(20_000);
  fc.assert(
    fc.property(anyUnits, (text) => {
      buffer.read(text);
      expect(buffer.decode(text.length)).toBe(text);
      expect(Array.from(buffer.units.subarray(0, text.length))).toEqual(
        Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
      );
    }),
  );
  const long = "كـ\ud800".repeat(5000);
  buffer.read(long.slice(1));
  expect(buffer.decode(14_999)).toBe(long.slice(1));
}

test("any units come back as they went in", check);

test("without Node's Buffer as well", () => {
  vi.stubGlobal("Buffer", undefined);
  check();
});

test("with a Buffer that is not Node's", () => {
  vi.stubGlobal("Buffer", { from: () => ({ write: () => 0, toString: () => "" }) });
  check();
});
