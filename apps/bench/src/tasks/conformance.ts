import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { align, normalize, type StepOptions } from "@warraq/normalize";
import {
  arclean,
  createTransliterator,
  type Scheme,
  transliterate,
} from "@warraq/normalize/transliterate";
import type { Report, Task } from "../task.js";
import { breakTestsTask } from "./break-tests.js";

/** A row of the files: what another tool answers. */
interface Row {
  readonly fn: string;
  readonly input: string;
  readonly expected: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly char_map?: readonly number[];
}

type Answer = (row: Row) => unknown;

const marks = ["harakat", "tanween", "shadda", "sukun"] as const;

const by =
  (options: StepOptions): Answer =>
  ({ input }) =>
    normalize(input, options);

const words =
  (answer: Answer): Answer =>
  (row) =>
    String(answer(row)).split(" ").filter(Boolean);

const schemeNames: Readonly<Record<string, Scheme>> = {
  ar: "arabic",
  bw: "buckwalter",
  safebw: "safe-buckwalter",
  xmlbw: "xml-buckwalter",
  hsb: "hsb",
};

/** CAMeL names its maps `ar2bw`; one that is no pair of schemes has no counterpart here. */
const charMap: Answer = ({ input, options }) => {
  if (options?.map === "arclean") return arclean(input);
  const [from = "", to = ""] = String(options?.map).split("2");
  const source = schemeNames[from];
  const target = schemeNames[to];
  if (source === undefined || target === undefined) return undefined;
  return transliterate(input, { from: source, to: target });
};

const ownMap: Answer = ({ input, options }) =>
  createTransliterator({ map: options?.charmap as Record<string, string> })(input);

const marked: Answer = ({ input, options }) => {
  const [stripMarkers = false, ignoreMarkers = false] = (options?.args ?? []) as boolean[];
  const map = options?.charmap as Record<string, string>;
  if (!ignoreMarkers) return createTransliterator({ map, marker: "@@", stripMarkers })(input);
  // Marked words are written too, but not their markers.
  return input
    .split("@@")
    .map(createTransliterator({ map }))
    .join(stripMarkers ? "" : "@@");
};

const dediacriticizeBuckwalter: Answer = ({ input }) => {
  const arabic = transliterate(input, { from: "buckwalter" });
  return transliterate(normalize(arabic, { tashkeel: [...marks, "daggerAlef"] }), {
    to: "buckwalter",
  });
};

/** The text and, where the row gives it, how many characters each character became. */
const charabia: Answer = ({ input, expected, char_map: counts }) => {
  const aligned = align(input, "charabia");
  if (counts === undefined || aligned.text !== expected) return aligned.text;
  const own = Array.from(input, (_, at) => {
    const { start, end } = aligned.toNormalized({ start: at, end: at + 1 });
    return end - start;
  });
  return String(own) === String(counts) ? aligned.text : `characters became ${own}`;
};

/** How each function of another tool is said with this project's options. */
const answers: Readonly<Record<string, Answer>> = {
  "camel.CharMapper": charMap,
  "camel.CharMapper.map_string": ownMap,
  "camel.Transliterator.transliterate": marked,
  "camel.dediac_ar": by({ tashkeel: [...marks, "daggerAlef"] }),
  "camel.dediac_bw": dediacriticizeBuckwalter,
  "charabia.ArabicNormalizer": charabia,
  "devsamhan.removeTashkeel": by({ tashkeel: "remove" }),
  "devsamhan.removeTatweel": by({ tatweel: "remove" }),
  "devsamhan.normalizeAlef": by({ alef: "bare" }),
  "devsamhan.normalizeHamza": by({ hamza: "hamza" }),
  "devsamhan.normalizeYa": by({ language: "ar", alefMaksura: "yeh" }),
  "devsamhan.normalizeTaMarbouta": by({ tehMarbuta: "heh" }),
  "devsamhan.normalizePresentationForms": by({ presentationForms: "letters" }),
  "devsamhan.normalizeDigits": (row) =>
    normalize(row.input, { digits: row.options?.to === "eastern" ? "arabic" : "latin" }),
  "lucene.ArabicNormalizationFilter": by({ preset: "lucene" }),
  "lucene.whitespace+ArabicNormalization": words(by({ preset: "lucene" })),
  "lucene.PersianCharFilter+whitespace": words(by({ zwnj: "space" })),
  "lucene.PersianNormalizationFilter": by({ preset: "lucene-fa" }),
  "lucene.SoraniNormalizationFilter": by({ preset: "lucene-ckb" }),
};

const stemmer = "stems words, which this project does not do";

/** Functions that do something else than map characters, and why they are not compared. */
const outOfScope: Readonly<Record<string, string>> = {
  "camel.simple_word_tokenize": "a tokenizer with rules of its own, not those of UAX #29",
  "charabia.segment": "cuts the article off by a word list, without regard to the word",
  "charabia.tokenize": "the same cut, then normalized",
  "lucene.ArabicStemFilter": stemmer,
  "lucene.ArabicAnalyzer": stemmer,
  "lucene.PersianAnalyzer": stemmer,
  "lucene.whitespace+ArabicNormalization+ArabicStem": stemmer,
};

function readRows(path: string): Row[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, i) => {
      try {
        return JSON.parse(line) as Row;
      } catch {
        throw new Error(`${path}:${i + 1} is not a line of JSON`);
      }
    });
}

function findFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith(".jsonl") ? [path] : [];
  return readdirSync(path)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(path, name));
}

interface Tally {
  agreed: number;
  total: number;
}

function compare(rows: readonly Row[]): { tallies: Map<string, Tally>; errors: string[] } {
  const tallies = new Map<string, Tally>();
  const errors: string[] = [];
  for (const row of rows) {
    const answer = answers[row.fn];
    if (answer === undefined) continue;
    const name = row.options?.map === undefined ? row.fn : `${row.fn} ${row.options.map}`;
    const tally = tallies.get(name) ?? { agreed: 0, total: 0 };
    tallies.set(name, tally);
    const given = answer(row);
    tally.total++;
    if (JSON.stringify(given) === JSON.stringify(row.expected)) tally.agreed++;
    else errors.push(`${name}: ${JSON.stringify([row.input, row.expected, given ?? null])}`);
  }
  return { tallies, errors };
}

function countOthers(rows: readonly Row[]): (readonly [string, number, string])[] {
  const names = [...new Set(rows.map((row) => row.fn))].filter((fn) => answers[fn] === undefined);
  return names.map((fn) => [
    fn,
    rows.filter((row) => row.fn === fn).length,
    outOfScope[fn] ?? "unknown to this task",
  ]);
}

/** Unicode's break tests lie in the same directory; the tokenizer answers them. */
async function breakTests(data: string): Promise<Report | undefined> {
  const isTest = (name: string) => /BreakTest.*\.txt$/.test(name);
  const found = statSync(data).isDirectory() ? readdirSync(data).some(isTest) : isTest(data);
  return found ? breakTestsTask.run({ data }) : undefined;
}

async function run(data: string): Promise<Report> {
  const breaks = await breakTests(data);
  const rows = findFiles(data).flatMap(readRows);
  const { tallies, errors } = compare(rows);
  const others = countOthers(rows);
  const sum = (key: keyof Tally) => [...tallies.values()].reduce((n, tally) => n + tally[key], 0);
  return {
    tables: [
      {
        title: "Agreement with what other tools answer",
        columns: ["function", "agree", "of"],
        rows: [...tallies].map(([name, { agreed, total }]) => [name, agreed, total]),
      },
      { title: "Not compared", columns: ["function", "rows", "reason"], rows: others },
      ...(breaks?.tables ?? []),
    ],
    errors: [...errors, ...(breaks?.errors ?? [])],
    figures: {
      ...breaks?.figures,
      agreed: sum("agreed"),
      compared: sum("total"),
      agreement: sum("total") === 0 ? 0 : sum("agreed") / sum("total"),
      outOfScope: others.reduce((n, [, count]) => n + count, 0),
    },
  };
}

/** Compares normalization and character maps with what Lucene, CAMeL Tools and others answer. */
export const conformanceTask: Task = {
  name: "conformance",
  description: "normalization and character maps beside the answers of other tools",
  run: ({ data }) => run(data),
};
