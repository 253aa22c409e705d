/** How wide a text is in our serif letter, in parts of the letter's size; near enough to break lines by. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);

const letterWidth = (letter: string): number => {
  if (/\p{Script=Han}/u.test(letter)) return 1;
  if (/[ .,'’iljtfrI]/.test(letter)) return 0.36;
  return /[mwMWЖМШЩЮжмшщю]/.test(letter) ? 0.88 : /\p{Lu}|\p{Script=Cyrillic}/u.test(letter) ? 0.67 : 0.56;
};

type Fitted = { size: number; lines: string[] };

/** The largest of `sizes`, and `text` in lines, so that at most `most` lines fit into `width`; else the smallest, in as many as it takes. */
export const fitted = (
  text: string,
  width: number,
  { sizes, most }: { sizes: number[]; most: number },
): Fitted => {
  const tried = sizes.map((size) => ({ size, lines: broken(text, width / size) }));
  const fits = tried.find(
    ({ size, lines }) => lines.length <= most && lines.every((line) => widthOf(line) * size <= width),
  );
  return fits ?? (tried.at(-1) as Fitted);
};

const broken = (text: string, room: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
