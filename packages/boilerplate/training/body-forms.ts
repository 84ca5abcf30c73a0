import { type Draw, fillSlots, type PageSlots } from "./fill-slots.js";
import type { Article } from "./read-articles.js";

/** Words of a story's prose, cut anew. */
function wordsOf(lines: readonly string[]): string[] {
  return lines.join(" ").split(" ");
}

const vowels = ["\u064e", "\u064f", "\u0650", "\u0652", "\u0651\u064e", "\u064b"];

/** Marks of tashkeel on most letters: what they say is nonsense, how many they are is not. */
function vocalised(line: string, draw: Draw): string {
  return line.replace(/[ء-غف-ي]/g, (letter) =>
    draw.chance(0.6) ? `${letter}${draw.pick(vowels)}` : letter,
  );
}

/** Verses: two to six words a line, with refrains and marks between stanzas. */
export function verse(lines: readonly string[], draw: Draw, count: number): string[] {
  const words = wordsOf(lines).map((word) => word.replace(/[.,،:؛"“”]/g, ""));
  const refrain = words.slice(0, draw.whole(1, 4)).join(" ");
  const made: string[] = [];
  let at = 0;
  const marked = draw.chance(0.25);
  for (let i = 0; i < count && at < words.length; i++) {
    const length = draw.whole(1, 6);
    made.push(
      `${words.slice(at, at + length).join(" ")}${draw.pick(["", "", "", " ..", "...", "،", "؟", "!"])}`,
    );
    at += length;
    if (draw.chance(0.08)) made.push(draw.pick(["***", "...", "*", "****", "~ ***"]));
    if (draw.chance(0.1)) made.push(refrain);
  }
  return marked ? made.map((line) => vocalised(line, draw)) : made;
}

/** Lines broken at a column, as plain-text mail and old pages have them. */
function wrapped(lines: readonly string[], draw: Draw): string[] {
  const column = draw.whole(45, 85);
  return lines.flatMap((line) => {
    const made: string[] = [];
    let current = "";
    for (const word of line.split(" ")) {
      if (current.length + word.length > column) {
        made.push(current);
        current = "";
      }
      current = current === "" ? word : `${current} ${word}`;
    }
    return [...made, current];
  });
}

/** Questions and answers behind markers. */
function interview(lines: readonly string[], draw: Draw, page: PageSlots): string[] {
  const name = fillSlots("{name}", draw, page).split(" ")[0];
  const [ask, answer] = draw.pick([
    ["-", "-"],
    ["*", "-"],
    ["@", "@@"],
    ["س:", "ج:"],
    ["س -", "ج -"],
    ["", ""],
    ["•", ""],
    [">", ""],
    [`${draw.pick(["المحاور", "سؤال"])}:`, `${name}:`],
  ]);
  return lines.flatMap((line) => {
    const words = line.split(" ");
    const question = `${draw.pick(["ما", "كيف", "هل", "لماذا", "متى", "وماذا عن", "من"])} ${words.slice(0, draw.whole(2, 9)).join(" ")}؟`;
    const reply = draw.chance(0.3) ? words.slice(0, draw.whole(1, 7)).join(" ") : line;
    return [`${ask} ${question}`.trim(), `${answer} ${reply}`.trim()];
  });
}

/** A statement with its formulas and signature. */
function signed(lines: readonly string[], draw: Draw, page: PageSlots): string[] {
  const closing = [
    "والله ولي التوفيق",
    "والسلام عليكم ورحمة الله وبركاته",
    "عاش الوطن حرا",
    "وبالله التوفيق",
    "المجد للشهداء",
  ];
  const signature = [
    "{outlet}",
    "المكتب الإعلامي",
    "مجلس الإدارة",
    "{place} {date}",
    "{place} في {hijri}",
    "{hijri}",
    "الموافق {date}",
    "{name}",
    "الأمين العام",
    "المكتب السياسي",
    "صدر في {date}",
  ];
  const opened = draw.chance(0.5) ? ["بسم الله الرحمن الرحيم", ...lines] : [...lines];
  opened.push(draw.pick(closing));
  for (let n = draw.whole(1, 4); n > 0; n--)
    opened.push(fillSlots(draw.pick(signature), draw, page));
  return opened;
}

/** A brief: one or two short sentences. */
function brief(lines: readonly string[], draw: Draw): string[] {
  return lines.slice(0, draw.whole(1, 2)).map((line) => {
    const words = line.split(" ").slice(0, draw.whole(5, 14));
    return `${words.join(" ").replace(/[.،:؛]$/, "")}.`;
  });
}

/** Time-stamped entries, each a headline and a paragraph or one of the two. */
function ticker(lines: readonly string[], draw: Draw, page: PageSlots): string[] {
  const style = draw.whole(0, 3);
  return lines.flatMap((line) => {
    const time = fillSlots(draw.pick(["{time}", "{time} {place}"]), draw, page);
    const headline = page.clause();
    if (style === 0) return [time, headline, line];
    if (style === 1) return draw.chance(0.5) ? [time, headline] : [time, headline, line];
    if (style === 2) return [`${time} - ${headline}`, line];
    return [`${time}: ${line}`];
  });
}

/** Short sentences one by one, some of them quoted whole. */
function staccato(lines: readonly string[], draw: Draw): string[] {
  return lines.flatMap((line) => {
    const words = line.replace(/[.،]/g, "").split(" ");
    const made: string[] = [];
    for (let i = 0; i < words.length; ) {
      const count = draw.whole(4, 11);
      const piece = words.slice(i, i + count).join(" ");
      made.push(
        draw.chance(0.1) ? `«${piece}»` : `${piece}${draw.pick([".", ".", ".", "؟", " ..", "!"])}`,
      );
      i += count;
    }
    return made;
  });
}

/** Questions of a paragraph with its answer, parted by sub-headings. */
function headed(lines: readonly string[], draw: Draw, page: PageSlots): string[] {
  const numbered = draw.chance(0.4);
  const closer = draw.pick(["", "", ":", "؟"]);
  return lines.flatMap((line, i) => {
    const heading = page.clause().split(" ").slice(0, draw.whole(2, 7)).join(" ");
    return [
      `${numbered ? `${i + 1}${draw.pick(["-", ".", " -"])} ` : ""}${heading}${closer}`,
      line,
    ];
  });
}

/** Gives the story, now and then in a form that looks like furniture and is none. */
export function inSomeForm(story: Article, draw: Draw, page: PageSlots, plain: boolean): Article {
  const roll = draw.whole(1, 100);
  const { lines } = story;
  // Verse is met in scraped texts; between menus it would only teach to keep menus.
  if (plain && roll <= 8)
    return { ...story, kind: "poem", lines: verse(lines, draw, draw.whole(10, 45)) };
  if (roll > 8 && roll <= 12) return { ...story, kind: "wrapped", lines: wrapped(lines, draw) };
  if (roll > 12 && roll <= 17)
    return { ...story, kind: "interview", lines: interview(lines, draw, page) };
  if (roll > 17 && roll <= 21)
    return { ...story, kind: "statement", lines: signed(lines, draw, page) };
  if (roll > 21 && roll <= 25) return { ...story, kind: "brief", lines: brief(lines, draw) };
  if (roll > 25 && roll <= 28)
    return { ...story, kind: "ticker", lines: ticker(lines, draw, page) };
  if (roll > 28 && roll <= 32) return { ...story, kind: "staccato", lines: staccato(lines, draw) };
  if (roll > 32 && roll <= 37)
    return { ...story, kind: "headed", lines: headed(lines, draw, page) };
  return story;
}
