const abbreviated =
  /^(?:[BM]\.? ?(?:A|S|Sc|Com|Ed|Eng|Phil|Litt|B\.? ?A|P\.? ?A|P\.? ?P|I\.? ?A|A\.? ?L\.? ?D)|LL\.? ?[BMD]|(?:Ph|Ed|J|M|LL)\.? ?D|D\.? ?Phil|DEA|DESS)(?![\p{L}\d])\.?(?:\s?\(Hon[a-z]*\.?\))?/u;
const spelled =
  /^(?:(?:double|joint|first|second|higher|advanced|executive|honou?rs|honorary|post-?graduate|undergraduate|graduate|law|medical|university|associate(?:['’]s)?) )*(?:(?:master|bachelor|doctor)(?:['’]?s)?|licentiate|doctorate|doctoral|licen[cs]e|licenciatura|diploma|certificate|maîtrise|magister|laurea|degrees?|studies|studied)(?!\p{L})/iu;
const article = /^(?:and\s)?(?:an?\s|his\s|her\s|their\s)?/i;

/** The words of a row of education without what leads in: "and an M.A. in law" begins with "M.A.". */
const withoutArticle = (text: string): string => text.trim().replace(article, "");

/** True when words begin with the name of a degree or course: "B.A.", "master’s in law", "Law degree", "studied law". */
export const beginsWithDegree = (text: string): boolean => {
  const words = withoutArticle(text);
  return abbreviated.test(words) || spelled.test(words);
};

/** A degree taken apart: "B.A. in history from Yale" gives all three, "LL.M." only the first. */
export const degreeParts = (text: string): { degree: string; subject?: string; institution?: string } => {
  const words = withoutArticle(text);
  const [what = "", institution] = parted(words, /\s(?:from|at)\s(?:the\s)?/i);
  const [named = "", subject] = parted(what, /\s(?:in|on)\s/i);
  const short = abbreviated.exec(named)?.[0];
  const bare =
    short && !named.startsWith(`${short} and `)
      ? named
          .slice(short.length)
          .trim()
          .replace(/^\((.*)\)$/, "$1")
      : "";
  const degree = bare === "" || short === undefined ? named : short;
  const subjects = [bare, subject].filter((part) => part);
  return {
    degree: degree.trim(),
    ...(subjects.length > 0 && { subject: subjects.join(" in ") }),
    ...(institution && { institution }),
  };
};

const parted = (text: string, separator: RegExp): [string, string?] => {
  const found = separator.exec(text);
  if (!found) return [text.trim()];
  return [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()];
};
