/**
 * The words behind the ligatures of whole phrases, which Unicode gives no decomposition, and ﷺ
 * and ﷻ with their yehs as Arabic writes them; read from the Unicode names.
 */
export const phraseLigatures: ReadonlyMap<number, string> = new Map([
  [0xfd40, "رحمه الله"],
  [0xfd41, "رضي الله عنه"],
  [0xfd42, "رضي الله عنها"],
  [0xfd43, "رضي الله عنهم"],
  [0xfd44, "رضي الله عنهما"],
  [0xfd45, "رضي الله عنهن"],
  [0xfd46, "صلى الله عليه وآله"],
  [0xfd47, "عليه السلام"],
  [0xfd48, "عليهم السلام"],
  [0xfd49, "عليهما السلام"],
  [0xfd4a, "عليه الصلاة والسلام"],
  [0xfd4b, "قدس سره"],
  [0xfd4c, "صلى الله عليه وآله وسلم"],
  [0xfd4d, "عليها السلام"],
  [0xfd4e, "تبارك وتعالى"],
  [0xfd4f, "رحمهم الله"],
  [0xfdcf, "سلامه علينا"],
  [0xfdfc, "ريال"],
  [0xfdfd, "بسم الله الرحمن الرحيم"],
  [0xfdfe, "سبحانه وتعالى"],
  [0xfdff, "عز وجل"],
]);
