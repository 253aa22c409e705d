const accents: Record<string, string> = {
  acute: "\u0301",
  caron: "\u030c",
  cedil: "\u0327",
  circ: "\u0302",
  grave: "\u0300",
  ring: "\u030a",
  tilde: "\u0303",
  uml: "\u0308",
};

const named: Record<string, string> = {
  AElig: "Æ",
  OElig: "Œ",
  Oslash: "Ø",
  aelig: "æ",
  amp: "&",
  apos: "'",
  bull: "•",
  emsp: " ",
  ensp: " ",
  gt: ">",
  hellip: "…",
  inodot: "ı",
  laquo: "«",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  middot: "·",
  nbsp: " ",
  ndash: "–",
  oelig: "œ",
  oslash: "ø",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  rsquo: "’",
  shy: "",
  szlig: "ß",
  thinsp: " ",
};

/**
 * The character that an HTML entity stands for, from what stands between `&` and `;`.
 *
 * @returns null for a name that is not known.
 */
export const entityCharacter = (name: string): string | null => {
  if (name.startsWith("#")) return numbered(name);
  const accented = /^([A-Za-z])(acute|caron|cedil|circ|grave|ring|tilde|uml)$/.exec(name);
  if (accented?.[1] && accented[2]) return (accented[1] + accents[accented[2]]).normalize("NFC");
  return named[name] ?? null;
};

const numbered = (name: string): string | null => {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return null;
  return /\s/.test(String.fromCodePoint(code)) ? " " : String.fromCodePoint(code);
};
