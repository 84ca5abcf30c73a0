/** Attached pronouns, written as they end a word. */
export const pronouns: readonly string[] = [
  "ه",
  "ها",
  "هما",
  "هم",
  "هن",
  "ك",
  "كما",
  "كم",
  "كن",
  "ي",
  "ني",
  "نا",
];
