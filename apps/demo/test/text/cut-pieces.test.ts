import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutPieces } from "../../src/text/cut-pieces.js";

const line = { start: 10, end: 30 };

describe("cutPieces", () => {
  it("leaves a line without mentions whole", () => {
    expect(cutPieces(line, [])).toEqual([{ start: 10, end: 30, mention: null }]);
  });

  it("cuts at the mentions and counts them from the first", () => {
    expect(
      cutPieces(
        line,
        [
          { start: 12, end: 15 },
          { start: 15, end: 18 },
        ],
        4,
      ),
    ).toEqual([
      { start: 10, end: 12, mention: null },
      { start: 12, end: 15, mention: 4 },
      { start: 15, end: 18, mention: 5 },
      { start: 18, end: 30, mention: null },
    ]);
  });

  it("cuts off what goes over the end and leaves out what lies behind it", () => {
    expect(
      cutPieces(line, [
        { start: 25, end: 40 },
        { start: 41, end: 42 },
      ]),
    ).toEqual([
      { start: 10, end: 25, mention: null },
      { start: 25, end: 30, mention: 0 },
    ]);
  });

  it("tiles the line whatever the mentions are", () => {
    const span = fc.record({ start: fc.nat(60), end: fc.nat(60) });
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.array(span), (start, length, mentions) => {
        let at = start;
        for (const piece of cutPieces({ start, end: start + length }, mentions)) {
          expect(piece.start).toBe(at);
          expect(piece.end).toBeGreaterThan(at);
          at = piece.end;
        }
        expect(at).toBe(start + length);
      }),
    );
  });
});
