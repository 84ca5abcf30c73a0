// Written for this project: a piece of news, a fairy tale with its vowels, a mixed post.

const news = `أعلنت وزارة النقل أمس الثلاثاء أن أعمال الصيانة في محطة القطارات المركزية ستنتهي قبل نهاية الشهر، وأن ثلاثة أرصفة جديدة ستفتح أمام المسافرين ابتداء من ١٢ أكتوبر ٢٠٢٦. وقال مسؤول في الوزارة إن كلفة المشروع بلغت ٤٫٥ ملايين دينار، وإن العمل جرى على مراحل كي لا تتوقف الرحلات إلى المدن الأخرى. وأضاف: «نأمل أن تكون المحطة أهدأ وأوسع، وأن يجد كبار السن فيها ما يحتاجون إليه». `;

const tale = `كانَ يا ما كانَ، في قَديمِ الزَّمانِ، فَلّاحٌ فَقيرٌ يَسْكُنُ قَرْيَةً صَغيرَةً على سَفْحِ جَبَلٍ عالٍ. وَكانَ لَهُ بُسْتانٌ فيهِ شَجَرَةُ تينٍ وَحيدَةٌ، يَسْقيها كُلَّ صَباحٍ وَيُحَدِّثُها كَأَنَّها صَديقَةٌ قَديمَةٌ. وَذاتَ مَساءٍ سَمِعَ صَوْتًا يُنادي: «أَيُّها الرَّجُلُ الطَّيِّبُ، اُنْظُرْ إِلى أَعْلى الشَّجَرَةِ!» `;

const post = `مبـــروك للجميع 🎉🎉 ألف مبروك يا أحبة، نتيجة رااائعة 3-1 والله!! شوفوا الفيديو هنا https://example.org/watch?v=12 #كرة_القدم ﻻ تنسوا المشاركة ❤️ `;

const repeat = (text: string, length: number) => {
  const units = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  // A flat string, as it comes out of a file: one put together from pieces is slower to read.
  return Buffer.from(units, "utf16le").toString("utf16le");
};

/** About 100,000 units of each kind, and of all three in turn. */
export const texts = {
  news: repeat(news, 100_000),
  vocalized: repeat(tale, 100_000),
  mixed: repeat(news + tale + post, 100_000),
} as const;
