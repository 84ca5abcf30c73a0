import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeHash, encodeExample, encodeText, longestLink } from "../../src/share/link.js";

describe("links", () => {
  it("carry a text there and back", async () => {
    const wellFormed = fc.string({ unit: "grapheme", maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(wellFormed, async (text) => {
        const hash = await encodeText(text);
        expect(hash).toMatch(/^#v1\.[\w-]*$/);
        expect(await decodeHash(hash ?? "")).toEqual({ kind: "text", text });
      }),
      { numRuns: 50 },
    );
  });

  it("made by the first version open for ever", async () => {
    const hash = "#v1.u9l6Y9mNlQo3O25svNl0Y6XCjRU3dt5Yr3ATVfhGDw4JPQA";
    expect(await decodeHash(hash)).toEqual({
      kind: "text",
      text: "مئة ورقة بعد مئة ورقة، بعد مئة ورقة.",
    });
  });

  it("stay short enough to be sent", async () => {
    const paragraph = "أعلنت الوزارة أمس افتتاح المحطة الجديدة بكلفة مئتي مليون دولار. ".repeat(
      500,
    );
    expect((await encodeText(paragraph))?.length).toBeLessThan(1000);
    let noise = "";
    for (let i = 0; i < 20_000; i++) noise += String.fromCharCode(0x600 + ((i * i * 7919) % 251));
    const hash = await encodeText(noise);
    expect(hash === null || hash.length <= longestLink).toBe(true);
    expect(await encodeText(Array.from({ length: 9000 }, () => Math.random()).join())).toBeNull();
  });

  it("open examples", async () => {
    expect(await decodeHash(encodeExample("solar"))).toEqual({ kind: "example", id: "solar" });
  });

  it.each(["", "#", "#result", "#value"])("%j asks for nothing", async (hash) => {
    expect(await decodeHash(hash)).toBeNull();
  });

  it.each(["#v1.", "#v1.!!!", "#v1.AAAA", "#v2.AScA2LPZ", "#v1.4pyTIMOgIGxhIG1vZGU"])(
    "%j is broken",
    async (hash) => {
      expect(await decodeHash(hash)).toEqual({ kind: "broken" });
    },
  );

  it("that unpack without end are broken", async () => {
    const zeros = new Blob([new Uint8Array(8_000_000)]).stream();
    const packed = zeros.pipeThrough(new CompressionStream("deflate-raw"));
    const bytes = Buffer.from(await new Response(packed).arrayBuffer());
    expect(await decodeHash(`#v1.${bytes.toString("base64url")}`)).toEqual({ kind: "broken" });
  });
});
