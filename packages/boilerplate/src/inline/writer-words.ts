/** Words that open a byline: «كتب», «بقلم» and their kin. */
export const writerWords = ["كتب", "كتبت", "بقلم", "كتبه", "إعداد", "تقرير", "حوار"];
