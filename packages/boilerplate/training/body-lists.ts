import { type Draw, fillSlots, type PageSlots } from "./fill-slots.js";

/** Lists that belong to a story and look like furniture: an opening line, then lines of a pattern. */
interface ListPattern {
  readonly intro: readonly string[];
  readonly lines: readonly string[];
  /** Lines that stand now and then between the others. */
  readonly breaks?: readonly string[];
}

const patterns: readonly ListPattern[] = [
  {
    intro: [
      "وفي ما يلي نتائج المباريات:",
      "وهذه نتائج الجولة:",
      "مشوار الفريق",
      "نتائج اليوم",
      "مسيرة المنتخب في البطولة",
    ],
    lines: [
      "{team} - {team}: {digit}-{digit}",
      "{team} × {team} ({digit} - {digit})",
      "{team} ـ {team} : {digit}ـ{digit}",
      "{team} {digit} {team} {digit}",
      "هدفا {name} و{name}",
      "سجل للفريق {name} في الدقيقة {number}",
    ],
    breaks: [
      "يوم {date}",
      "{date}",
      "الدور الأول",
      "الدور نصف النهائي",
      "الدور النهائي",
      "{weekday}",
    ],
  },
  {
    intro: ["ترتيب الهدافين", "ترتيب الفرق بعد هذه الجولة:", "وجاء الترتيب كالتالي:"],
    lines: [
      "{digit} - {team} {number} نقطة",
      "{name} ({team}): {digit} أهداف",
      "{digit}. {name}",
      "{team} | {number} | {number} | {number}",
    ],
  },
  {
    intro: ["وجاءت الأسعار كالآتي:", "أسعار اليوم", "سعر الصرف", "قائمة الأسعار"],
    lines: [
      "{topic}: {number} دينارا",
      "سعر البيع {number} جنيها",
      "عيار {number}: {number} ريالا للغرام",
      "{topic} | {number} | {number}",
      "سعر {topic}: سجل نحو {number} للبيع و{number} للشراء",
      "{number} جنيها للشراء",
    ],
    breaks: ["عيار {number}", "الصنف | البيع | الشراء |", "سعر {topic}"],
  },
  {
    intro: [
      "وجاءت الجوائز على النحو التالي:",
      "قائمة الفائزين",
      "وفاز بالجوائز كل من:",
      "لائحة المكرمين:",
    ],
    lines: [
      "أفضل {topic}: {name}",
      "{topic}: {name}",
      'جائزة {topic}: "{topic}"',
      "أفضل ممثل: {name} ({topic})",
      "المركز الأول: {name}",
      '{name} عن "{topic}"',
    ],
  },
  {
    intro: ["أسماء المشاركين:", "وضمت القائمة كلا من:", "تشكيلة الفريق:", "وهم:"],
    lines: [
      "{name}",
      "{name} ({place})",
      "{digit}- {name}",
      "حراسة المرمى: {name}",
      "الدفاع: {name}، {name}، {name}",
      "{name}، {name}، {name}، {name}",
    ],
  },
  {
    intro: ["برنامج المباريات", "مواعيد الرحلات:", "جدول الفعاليات", "برنامج اليوم"],
    lines: [
      "{time}: {topic}",
      "{weekday} {time} {team} - {team}",
      "{team} × {team}",
      "{team} - {team}",
      "{time} {topic} في {place}",
      "من {time} إلى {time}",
    ],
    breaks: ["{date}", "اليوم الأول", "القاعة الكبرى"],
  },
  {
    intro: ["حالة الطقس في المناطق", "درجات الحرارة المتوقعة:", "منطقة الساحل"],
    lines: [
      "{place}: {number} درجة",
      "{place} {number} / {number}",
      "غائم جزئيا إلى صاف",
      "منطقة {place}",
      "الرياح شمالية معتدلة",
    ],
  },
  {
    intro: [
      "وتتلخص المطالب في:",
      "أبرز النقاط:",
      "الجولة المقبلة",
      "أهم ما جاء في القرار:",
      "ماذا بعد؟",
      "خلفية",
    ],
    lines: [
      "- زيادة {topic}",
      "• دعم {topic} في {place}",
      "أولا: {topic}",
      "ثانيا: مراجعة {topic}",
      "{digit}. {topic}",
      "* {topic}",
      "- صرف مستحقات {place}",
    ],
  },
];

const teams = [
  "الأمل",
  "النجم",
  "الوحدة",
  "الاتحاد",
  "الشباب",
  "تونس",
  "المغرب",
  "الأردن",
  "العراق",
  "السعودية",
  "مصر",
  "الترجي",
  "الفيصلي",
  "الرجاء",
  "الزوراء",
  "الهلال",
  "السد",
];

function fillLine(pattern: string, draw: Draw, page: PageSlots): string {
  const filled = pattern
    .replace(/\{team\}/g, () => draw.pick(teams))
    .replace(/\{digit\}/g, () => String(draw.whole(0, 9)));
  return fillSlots(filled, draw, page);
}

/** The lines of a random list. */
export function bodyList(draw: Draw, page: PageSlots): string[] {
  const pattern = draw.pick(patterns);
  const shapes = Array.from({ length: draw.whole(1, 2) }, () => draw.pick(pattern.lines));
  const lines = draw.chance(0.8) ? [draw.pick(pattern.intro)] : [];
  for (let n = draw.whole(3, 14); n > 0; n--) {
    if (pattern.breaks !== undefined && draw.chance(0.25))
      lines.push(fillLine(draw.pick(pattern.breaks), draw, page));
    lines.push(fillLine(draw.pick(shapes), draw, page));
  }
  return lines;
}

/** Short lines cut from prose: verses, or the rhetorical lines of an opinion piece. */
export function brokenProse(draw: Draw, lines: readonly string[]): string[] {
  const words = draw.pick(lines).split(" ");
  const opening = words.slice(0, 2).join(" ");
  const repeats = draw.chance(0.5);
  const broken: string[] = [];
  for (let i = 2; i < words.length; ) {
    const count = draw.whole(2, 9);
    const piece = words.slice(i, i + count).join(" ");
    broken.push(`${repeats ? `${opening} ` : ""}${piece}${draw.pick(["", "", " ..", "؟", "."])}`);
    i += count;
  }
  return broken;
}
