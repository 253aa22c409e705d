/** The months, January first, as they are written in the six official languages; without marks, in lower case. */
const names: string[][] = [
  ["january", "janvier", "enero", "январь", "января", "يناير", "一月", "1月"],
  ["february", "fevrier", "febrero", "февраль", "февраля", "فبراير", "شباط", "二月", "2月"],
  ["march", "mars", "marzo", "март", "марта", "مارس", "اذار", "三月", "3月"],
  ["april", "avril", "abril", "апрель", "апреля", "ابريل", "نيسان", "四月", "4月"],
  ["may", "mai", "mayo", "маи", "мая", "مايو", "ايار", "五月", "5月"],
  ["june", "juin", "junio", "июнь", "июня", "يونيو", "حزيران", "六月", "6月"],
  ["july", "juillet", "julio", "июль", "июля", "يوليو", "تموز", "七月", "7月"],
  ["august", "aout", "agosto", "август", "августа", "اغسطس", "اب", "八月", "8月"],
  [
    "september",
    "septembre",
    "septiembre",
    "setiembre",
    "сентябрь",
    "сентября",
    "سبتمبر",
    "ايلول",
    "九月",
    "9月",
  ],
  ["october", "octobre", "octubre", "октябрь", "октября", "اكتوبر", "十月", "10月"],
  ["november", "novembre", "noviembre", "ноябрь", "ноября", "نوفمبر", "十一月", "11月"],
  ["december", "decembre", "diciembre", "декабрь", "декабря", "ديسمبر", "十二月", "12月"],
];

const shortest = 3;

/**
 * The month, 1 to 12, that a folded word names; null when it names none, or could name two.
 *
 * @param mayBeCut - whether the beginning of a name, of three letters or more, will do.
 * @example
 * monthNamed("sept", true) // 9
 */
export const monthNamed = (word: string, mayBeCut: boolean): number | null => {
  const whole = names.findIndex((forms) => forms.includes(word));
  if (whole >= 0) return whole + 1;
  if (!mayBeCut || word.length < shortest) return null;
  const begun = names.flatMap((forms, at) => (forms.some((form) => form.startsWith(word)) ? [at + 1] : []));
  return begun.length === 1 ? (begun[0] ?? null) : null;
};
