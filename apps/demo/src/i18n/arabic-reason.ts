import { ar } from "./ar.js";
import type { MessageKey } from "./messages.js";

/** How the evidence sits in the line; what follows is one of `signs`. */
const openings: Readonly<Record<string, string>> = {
  "the line is": "السطر كله",
  "begins with": "في أوله",
  "ends with": "في آخره",
  has: "فيه",
};

const signs: Readonly<Record<string, string>> = {
  "an invitation to read another story": "دعوة إلى قراءة خبر آخر",
  "the heading of a most-read list": "عنوان قائمة الأكثر قراءة",
  "the heading of a list of latest stories": "عنوان قائمة بآخر الأخبار",
  "a link to more of the same": "رابط إلى مزيد من مثله",
  "the heading of a list of chosen stories": "عنوان قائمة أخبار مختارة",
  "a breaking-news ticker": "شريط أخبار عاجلة",
  "a share or print button": "زر للمشاركة أو الطباعة",
  "an invitation to follow the site": "دعوة إلى متابعة الموقع",
  "a counter of views or reading time": "عدّاد للمشاهدات أو وقت القراءة",
  "a control of the page": "أداة من أدوات الصفحة",
  "part of a comment form": "جزء من نموذج التعليق",
  "part of a comment policy": "جزء من شروط التعليق",
  "an offer of a newsletter, push messages or an app": "عرض نشرة أو إشعارات أو تطبيق",
  "a source or syndication credit": "إسناد إلى مصدر أو ناشر",
  "a link of the site's menu or footer": "رابط من قائمة الموقع أو ذيله",
  "a notice of rights": "إشعار بالحقوق",
  "a disclaimer": "إخلاء مسؤولية",
  "a list of topics": "قائمة موضوعات",
  "an advertising label or offer": "وسم إعلان أو عرض",
  "the masthead of the paper": "ترويسة الصحيفة",
  "a form of the site's accounts": "نموذج لحسابات الموقع",
  "a weather, prayer-time, market or poll box": "صندوق طقس أو صلاة أو أسواق أو استطلاع",
  "who wrote the story": "اسم كاتب الخبر",
  "a date or time stamp": "ختم تاريخ أو وقت",
  "a photo credit": "نسبة صورة",
  "a notice about cookies": "إشعار بملفات تعريف الارتباط",
  "a sentence in which an aggregator wraps a story": "جملة يغلّف بها ناقل الأخبار خبرا",
  "the end mark of a wire story": "علامة نهاية خبر الوكالة",
  "the name of a social network": "اسم شبكة اجتماعية",
  "words of furniture": "كلمات من كلمات الزوائد",
};

const whole: Readonly<Record<string, string>> = {
  "a headline above the article": "عنوان فوق المقال",
  "text of the article": "نص من المقال",
  "printed again further down": "يتكرر في أسفل الصفحة",
  "printed before": "ورد من قبل",
  "repeats the line beside it": "يكرر السطر المجاور",
  "opens like a line further down": "يبدأ كسطر بعده",
  "opens like a line above": "يبدأ كسطر قبله",
  "made of a date or time": "كله تاريخ أو وقت",
  "looks like a name": "يشبه اسم علم",
  "nothing but a number, link or sign": "ليس فيه إلا رقم أو رابط أو علامة",
  "begins like furniture": "يبدأ كما تبدأ زوائد الصفحات",
  "stands in a run of short lines": "بين أسطر قصيرة متتابعة",
  "its words are not those of the article": "كلماته ليست من كلمات المقال",
  "one of a run of other stories' openings": "من بدايات أخبار أخرى متتابعة",
  "stands outside the article": "خارج المقال",
  "too short for a sentence": "أقصر من أن يكون جملة",
  "parted by bars": "تفصل بين أجزائه خطوط",
  "not in Arabic": "ليس بالعربية",
  "made of menu words": "كلماته من كلمات القوائم",
  "mostly menu words": "أكثر كلماته من كلمات القوائم",
  "follows a line of the same kind": "بعد سطر من نوعه",
  "comes after the end of the article": "بعد نهاية المقال",
  "a date or time stamp inside the line": "ختم تاريخ أو وقت داخل السطر",
  "who wrote the story, glued to its first sentence": "اسم الكاتب ملتصق بأول جملة",
  "a source stamp glued to the first sentence": "ختم المصدر ملتصق بأول جملة",
  "who wrote the story, between headline and text": "اسم الكاتب بين العنوان والمتن",
  "a note after the last sentence": "ملاحظة بعد آخر جملة",
  "the name of the site after the headline": "اسم الموقع بعد العنوان",
  "the name of the site before the text": "اسم الموقع قبل المتن",
  "a credit behind the last sentence": "إسناد بعد آخر جملة",
  "initials behind the last sentence": "حروف اسم بعد آخر جملة",
  "has words of furniture": "فيه كلمات من كلمات الزوائد",
  "like the lines around it": "كالأسطر التي حوله",
};

const underHeading = "stands under a heading of ";
const glued = ", glued to the text";

/**
 * The Arabic for a reason that `@warraq/boilerplate` gives in English, or undefined for one that is
 * not known here: its wording is for people and may change.
 */
export function arabicReason(reason: string): string | undefined {
  const fixed = Object.hasOwn(whole, reason) ? whole[reason] : undefined;
  if (fixed !== undefined) return fixed;
  if (reason.startsWith(underHeading)) {
    const key = `label.${reason.slice(underHeading.length)}`;
    return Object.hasOwn(ar, key) ? `تحت عنوان من صنف «${ar[key as MessageKey]}»` : undefined;
  }
  if (reason.endsWith(glued)) {
    const sign = signs[reason.slice(0, -glued.length)];
    return sign === undefined ? undefined : `${sign}، ملتصق بالنص`;
  }
  for (const [opening, arabic] of Object.entries(openings)) {
    const sign = reason.startsWith(`${opening} `)
      ? signs[reason.slice(opening.length + 1)]
      : undefined;
    if (sign !== undefined) return `${arabic} ${sign}`;
  }
  return undefined;
}
