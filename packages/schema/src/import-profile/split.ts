/**
 * Splits a text at a global pattern, but not inside round brackets.
 *
 * @returns the trimmed words of each part, empty ones left out.
 */
export const splitOutsideBrackets = (text: string, separator: RegExp): string[] => {
  const depth = depths(text);
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(separator)) {
    if ((depth[index] ?? 0) > 0) continue;
    parts.push(text.slice(from, index));
    from = index + found.length;
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
};

/** For each character how many brackets are open around it; a bracket without its partner does not count. */
const depths = (text: string): number[] => {
  const steps: number[] = new Array(text.length).fill(0);
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "(") open.push(i);
    const partner = text[i] === ")" ? open.pop() : undefined;
    if (partner === undefined) continue;
    steps[partner] = 1;
    steps[i] = -1;
  }
  let depth = 0;
  return steps.map((step) => (depth += step));
};
