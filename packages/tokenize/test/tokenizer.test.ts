import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTokenizer, type TokenKind, tokenize, words } from "../src/index.js";

/** Any UTF-16 at all, with much of what the scanners look for. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ..."كتابَّـ د.أ 12٣,٫٬%٪#@_:/-'’\"«»()…؟!\n\r\t\u200c\u200d\u200f\ufe0f\ud83d\ude00aZ日カ",
        "👩‍👩‍👧",
        "🇸🇦",
        "http://",
        "www.",
        ".com",
        "\ud800",
        "\0",
      ),
    )
    .map((parts) => parts.join("")),
);

const pieces = (text: string) => tokenize(text).map((token) => token.text);
const kinds = (text: string) => tokenize(text).map((token) => token.kind);

/** `قال|word` and so on, for tables. */
const read = (text: string) => tokenize(text).map(({ text: piece, kind }) => [piece, kind]);

describe("tokenize", () => {
  test("the example of the documentation", () => {
    expect(kinds("بلغ ٣٫٥٪")).toEqual(["word", "number", "symbol"]);
  });

  test.each<[string, string, [string, TokenKind][]]>([
    ["tashkeel", "مُحَمَّدٌ", [["مُحَمَّدٌ", "word"]]],
    ["tatweel", "كـــتاب", [["كـــتاب", "word"]]],
    ["zero-width non-joiner", "می‌خواهم", [["می‌خواهم", "word"]]],
    ["presentation forms", "ﻛﺘﺎﺏ", [["ﻛﺘﺎﺏ", "word"]]],
    ["honorific ligature", "ﷺ", [["ﷺ", "word"]]],
    ["Latin with digits", "iPhone15", [["iPhone15", "word"]]],
    ["digits with Latin", "5G", [["5G", "word"]]],
    ["article on a Latin word", "الـBBC", [["الـBBC", "word"]]],
    ["apostrophe", "don't", [["don't", "word"]]],
    ["file name", "تقرير.pdf", [["تقرير.pdf", "word"]]],
    ["file name in Latin", "archive.tar.gz", [["archive.tar.gz", "word"]]],
    ["site name spelled in Arabic", "العربية.نت", [["العربية.نت", "word"]]],
    ["Arabic separators", "١٬٢٣٤٫٥", [["١٬٢٣٤٫٥", "number"]]],
    ["Latin separators", "1,234.5", [["1,234.5", "number"]]],
    ["comma as decimal sign", "103,7", [["103,7", "number"]]],
    ["Persian digits", "۱۲۳", [["۱۲۳", "number"]]],
    ["fraction sign", "5½", [["5½", "number"]]],
    ["date with full stops", "12.5.2020", [["12.5.2020", "number"]]],
    ["address of a computer", "192.168.1.10", [["192.168.1.10", "number"]]],
    ["combining mark on its own", " َ ", [["َ", "symbol"]]],
    ["control characters are space", "\u0000\u200f", []],
    ["lone surrogate", "\ud800", [["\ud800", "symbol"]]],
    ["ayah number", "۝١٢", [["۝١٢", "number"]]],
    ["flag", "🇸🇦", [["🇸🇦", "emoji"]]],
    ["family", "👩‍👩‍👧", [["👩‍👩‍👧", "emoji"]]],
    ["skin tone", "👍🏽", [["👍🏽", "emoji"]]],
    ["keycap", "1️⃣", [["1️⃣", "emoji"]]],
    ["keycap of a sign", "#️⃣", [["#️⃣", "emoji"]]],
    ["letter above the first plane", "𞤢𞤣", [["𞤢𞤣", "word"]]],
    ["variation selector above all letters", "a\u{e0100}", [["a\u{e0100}", "word"]]],
    ["private use", "\u{f0000}", [["\u{f0000}", "symbol"]]],
    ["flag of tags", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", [["🏴󠁧󠁢󠁳󠁣󠁴󠁿", "emoji"]]],
    ["copyright sign", "©", [["©", "symbol"]]],
    ["hashtag", "#الإعلام_الأمني", [["#الإعلام_الأمني", "hashtag"]]],
    ["hashtag with clitics", "#والقدس", [["#والقدس", "hashtag"]]],
    ["mention", "@user_name", [["@user_name", "mention"]]],
    ["mention in Arabic", "@وزارة_الصحة", [["@وزارة_الصحة", "mention"]]],
    ["e-mail", "a.b-c@example.co.uk", [["a.b-c@example.co.uk", "email"]]],
    ["URL", "https://example.org/a?b=1#c", [["https://example.org/a?b=1#c", "url"]]],
    [
      "URL with Arabic",
      "https://ar.example.org/wiki/مدينة",
      [["https://ar.example.org/wiki/مدينة", "url"]],
    ],
    ["host name", "www.example.org", [["www.example.org", "url"]]],
    ["bare domain with path", "example.com/ar", [["example.com/ar", "url"]]],
    ["ellipsis", "...", [["...", "punctuation"]]],
    [
      "different enders",
      "؟!",
      [
        ["؟", "punctuation"],
        ["!", "punctuation"],
      ],
    ],
    [
      "ideographs",
      "日\u{20000}",
      [
        ["日", "word"],
        ["\u{20000}", "word"],
      ],
    ],
    ["katakana", "カタカナ", [["カタカナ", "word"]]],
  ])("one of a kind: %s", (_, text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ["no space after a full stop", "انتهى العام.وقال المتحدث", "انتهى|العام|.|وقال|المتحدث"],
    ["a full stop between scripts", "CNN.وقال", "CNN|.|وقال"],
    ["proclitic and decimal", "و3.5", "و|3.5"],
    ["article and number", "ال١٩٢", "ال|١٩٢"],
    ["number and era", "2017م", "2017|م"],
    ["percent", "٥٠٪", "٥٠|٪"],
    ["raised digit", "30م²", "30|م²"],
    ["date", "12/5/2020", "12|/|5|/|2020"],
    ["time", "6:30", "6|:|30"],
    ["two years", "2010,2011", "2010|,|2011"],
    ["colon without a space", "قال:نعم", "قال|:|نعم"],
    ["single quotes around Arabic", "'نعم'و'لا'", "'|نعم|'|و|'|لا|'"],
    ["comma without a space", "شاي،قهوة", "شاي|،|قهوة"],
    ["hyphen", "إف-16", "إف|-|16"],
    ["ordinal dot", "1. المقدمة", "1|.|المقدمة"],
    ["conjunction and hashtag", "و#غزة", "و|#|غزة".replace("#|غزة", "#غزة")],
    ["number sign", "#1", "#|1"],
    ["comma after a URL", "https://example.org، ثم", "https://example.org|،|ثم"],
    ["brackets in a URL", "(https://example.org/a_(b))", "(|https://example.org/a_(b)|)"],
    ["full stop after a domain", "example.com.", "example.com|."],
    ["brackets", "«(نعم)»", "«|(|نعم|)|»"],
    ["ayah number in brackets", "﴿١٢﴾", "﴿|١٢|﴾"],
    ["two flags", "🇸🇦🇯🇴", "🇸🇦|🇯🇴"],
    ["right-to-left marks stay outside", "\u200fكتاب\u200f", "كتاب"],
  ])("%s", (_, text, expected) => expect(pieces(text).join("|")).toBe(expected));

  test.each([
    ["title", "د. سامي", "د.|سامي"],
    ["title after و", "ود. سامي", "ود.|سامي"],
    ["titles in a chain", "أ.م.د. سامي", "أ.م.د.|سامي"],
    ["post box", "ص.ب. 123", "ص.ب.|123"],
    ["era", "300 ق.م", "300|ق.م"],
    ["letter names", "بي.بي.سي نيوز", "بي.بي.سي|نيوز"],
    ["initial in a name", "أحمد ز. نصار", "أحمد|ز.|نصار"],
    ["at the end of a line the full stop ends the sentence", "300 ق.م.", "300|ق.م|."],
    ["era letter after a number", "2017 م. ثم", "2017|م|.|ثم"],
    ["letter as a name", "المجموعة ب. ثم", "المجموعة|ب|.|ثم"],
    ["letter as a name with a proclitic", "بفيتامين د. وهو", "بفيتامين|د|.|وهو"],
    ["the conjunction is no abbreviation", "وصل.و قال", "وصل|.|و|قال"],
  ])("abbreviations: %s", (_, text, expected) => expect(pieces(text).join("|")).toBe(expected));

  test("spaces are tokens if asked for, line ends and invisible characters among them", () => {
    const tokens = tokenize(" نعم\u200f \r\nلا", { spaces: true });
    expect(tokens.map((token) => token.text)).toEqual([" ", "نعم", "\u200f \r\n", "لا"]);
    expect(tokens.map((token) => token.kind)).toEqual(["space", "word", "space", "word"]);
  });

  test("the empty text has no tokens", () => {
    expect(tokenize("", { spaces: true })).toEqual([]);
  });

  test("tokens with spaces tile any text, in both modes", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("arabic", "unicode"), (text, mode) => {
        let at = 0;
        for (const token of tokenize(text, { spaces: true, mode })) {
          expect(token.start).toBe(at);
          expect(token.end).toBeGreaterThan(at);
          expect(token.text).toBe(text.slice(token.start, token.end));
          at = token.end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  test("leaving out spaces changes nothing else", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const all = tokenize(text, { spaces: true });
        expect(tokenize(text)).toEqual(all.filter((token) => token.kind !== "space"));
      }),
    );
  });

  test("no token begins or ends inside a surrogate pair", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of tokenize(text, { spaces: true })) {
          for (const at of [start, end]) {
            expect((text.codePointAt(at - 1) ?? 0) > 0xffff).toBe(false);
          }
        }
      }),
    );
  });

  test("a long text, whose repeated words share their strings, gives the tokens of its parts", () => {
    const part = "قال الوزير إن الوزير قال ذلك، وإن المستشفياتِ الحكوميةَ مفتوحة. ";
    const parts = tokenize(part);
    const all = tokenize(part.repeat(200));
    expect(all.length).toBe(parts.length * 200);
    for (const [i, token] of all.entries()) {
      const model = parts[i % parts.length];
      const offset = Math.floor(i / parts.length) * part.length;
      expect(token).toEqual({
        ...model,
        start: (model?.start ?? 0) + offset,
        end: (model?.end ?? 0) + offset,
      });
    }
  });
});

describe("createTokenizer", () => {
  test("the example of the documentation", () => {
    expect(createTokenizer({ spaces: true }).tokenize("نعم، لا").length).toBe(4);
  });

  test("gives the answer of tokenize, at once and one by one", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.boolean(),
        fc.constantFrom("arabic", "unicode"),
        (text, spaces, mode) => {
          const tokenizer = createTokenizer({ spaces, mode });
          const tokens = tokenize(text, { spaces, mode });
          expect(tokenizer.tokenize(text)).toEqual(tokens);
          expect([...tokenizer.iterate(text)]).toEqual(tokens);
        },
      ),
    );
  });

  test("the iterator reads only as far as it is asked", () => {
    const iterator = createTokenizer().iterate("نعم ".repeat(1_000_000));
    expect(iterator.next().value).toEqual({ start: 0, end: 3, text: "نعم", kind: "word" });
    expect(iterator.next().value).toEqual({ start: 4, end: 7, text: "نعم", kind: "word" });
  });

  test("in unicode mode kinds follow from what a piece holds", () => {
    const tokenizer = createTokenizer({ mode: "unicode" });
    const found = tokenizer.tokenize("و3.5 «نعم» 12 👍🏽 + _").map(({ kind }) => kind);
    expect(found).toEqual([
      "word",
      "punctuation",
      "word",
      "punctuation",
      "number",
      "emoji",
      "symbol",
      "punctuation",
    ]);
  });
});

describe("words", () => {
  test("the example of the documentation", () => {
    const found = words("نما الاقتصادُ ٣٫٥٪.").map((word) => word.text);
    expect(found).toEqual(["نما", "الاقتصادُ", "٣٫٥"]);
  });

  test("the examples of the README", () => {
    const found = words("قال د. سامي: نعم!").map((word) => word.text);
    expect(found).toEqual(["قال", "د.", "سامي", "نعم"]);
    const tokens = tokenize("بلغ النمو و3.5٪");
    expect(tokens[0]).toEqual({ start: 0, end: 3, text: "بلغ", kind: "word" });
    expect(tokens.at(-1)).toEqual({ start: 14, end: 15, text: "٪", kind: "symbol" });
  });

  test("are the tokens that can be read", () => {
    const readable = ["word", "number", "url", "email", "hashtag", "mention"];
    fc.assert(
      fc.property(anyText, (text) => {
        expect(words(text)).toEqual(tokenize(text).filter(({ kind }) => readable.includes(kind)));
      }),
    );
  });
});
