import { char, range } from "../char.js";
import { foldAll, foldPairs, namedStep } from "../step.js";

const hamzaAlefs = char.alefMadda + char.alefHamzaAbove + char.alefHamzaBelow;

/** Alef with wasla, with wavy or high hamza, with digits of Kashmiri, with the strokes of old Qurans. */
const rareAlefs = [0x671, 0x672, 0x673, 0x675, 0x773, 0x774, ...range(0x870, 0x882)];

export const alef = namedStep("alef", {
  bare: {
    loss: "hamza, madda and wasla on alef: أن and إن and آن look the same",
    work: () => ({
      letters: [...foldAll(hamzaAlefs, char.alef), ...foldAll(rareAlefs, char.alef)],
    }),
  },
  "hamza-only": {
    loss: "hamza and madda on alef; wasla stays",
    work: () => ({ letters: foldAll(hamzaAlefs, char.alef) }),
  },
  wasla: {
    loss: "wasla on alef; hamza and madda stay",
    work: () => ({ letters: foldAll(char.alefWasla, char.alef) }),
  },
});

const carriers = char.wawHamza + char.yehHamza;

export const hamza = namedStep("hamza", {
  seat: {
    loss: "hamza on waw and yeh: سؤال and سوال look the same",
    work: () => ({
      letters: foldPairs(`${carriers}ٶٸ`, char.waw + char.yeh + char.waw + char.yeh),
    }),
  },
  hamza: {
    loss: "the seat of hamza: شؤون and شئون look the same",
    work: () => ({ letters: foldAll(`${carriers}ٶٸ`, char.hamza) }),
  },
  remove: {
    loss: "hamza with its seat",
    work: () => ({ letters: foldAll(`${carriers}ٶٸ`, "") }),
  },
});

export const loneHamza = namedStep("loneHamza", {
  remove: {
    loss: "hamza that stands on the line: سماء becomes سما",
    work: () => ({ letters: foldAll(char.hamza + char.highHamza, "") }),
  },
});

export const alefMaksura = namedStep("alefMaksura", {
  yeh: {
    loss: "whether a word ends in alef maksura or yeh: على and علي look the same",
    work: () => ({ letters: foldAll(char.alefMaksura, char.yeh) }),
  },
  maksura: {
    loss: "whether yeh was dotted, inside words as well",
    work: () => ({ letters: foldAll(char.yeh, char.alefMaksura) }),
  },
});

export const tehMarbuta = namedStep("tehMarbuta", {
  heh: {
    loss: "whether a word ends in teh marbuta or heh: كرة and كره look the same",
    work: () => ({ letters: foldAll(char.tehMarbuta, char.heh) }),
  },
  teh: {
    loss: "whether a word ends in teh marbuta or teh: صلاة and صلات look the same",
    work: () => ({ letters: foldAll(char.tehMarbuta, char.teh) }),
  },
  remove: {
    loss: "teh marbuta: كاتبة and كاتب look the same",
    work: () => ({ letters: foldAll(char.tehMarbuta, "") }),
  },
});
