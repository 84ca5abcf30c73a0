import { emojiJoiner, withoutControls, withoutNonJoiners } from "../steps/controls.js";
import { arabicLookAlikes } from "../steps/language.js";
import { bareAlef, hamzaSeats, hehForTehMarbuta, yehForAlefMaksura } from "../steps/letters.js";
import { letterForms } from "../steps/presentation-forms.js";
import { withoutQuranicSigns, withoutSmallLetters } from "../steps/quranic-signs.js";
import { latinDigits, latinNumberSigns } from "../steps/signs.js";
import { plainSpaces } from "../steps/spaces.js";
import { withoutMarks } from "../steps/tashkeel.js";
import { withoutTatweel } from "../steps/tatweel.js";
import { foldFunction } from "./create-fold.js";

/**
 * What `normalize(text, "search")` does, and nothing else, for pages that count bytes.
 *
 * @example
 * foldForSearch("إِلَى المَدْرَسَةِ"); // => "الي المدرسه"
 */
export const foldForSearch: (text: string) => string = /* @__PURE__ */ foldFunction(
  [
    letterForms,
    withoutControls,
    withoutNonJoiners,
    withoutMarks,
    withoutQuranicSigns,
    withoutSmallLetters,
    withoutTatweel,
    arabicLookAlikes,
    bareAlef,
    hamzaSeats,
    yehForAlefMaksura,
    hehForTehMarbuta,
    latinDigits,
    latinNumberSigns,
    plainSpaces,
  ],
  /* @__PURE__ */ new Map([emojiJoiner]),
);
