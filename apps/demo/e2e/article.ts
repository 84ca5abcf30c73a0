/** Prose without numbers. A line or two alone are hardly a page: what they are, no one can tell. */
const rest = [
  "وقال سكان الحي إنهم انتظروا هذا اليوم طويلًا، وإن الطريق القديم كان يتعبهم كلما نزل المطر وتجمعت المياه أمام البيوت والمدارس.",
  "وأكدت البلدية أن العمل لن يتوقف هنا، وأنها تدرس مع المهندسين ما يمكن إصلاحه في الشوارع المجاورة قبل أن يأتي الشتاء.",
  "ويأمل أصحاب الدكاكين أن تعود الحركة إلى السوق، فقد ابتعد عنه كثير من الزبائن منذ أن بدأت الأشغال في الشارع الكبير.",
];

/** A text as the beginning of an article. */
export const article = (beginning: string): string => [beginning, ...rest].join("\n");
