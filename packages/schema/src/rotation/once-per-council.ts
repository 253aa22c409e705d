import type { Council } from "./council.ts";

/**
 * The same function, worked out once for each council. Many questions are asked of one and the same council, and each would
 * walk its whole history anew. A council is never changed in place, so its identity stands for what it holds.
 */
export const oncePerCouncil = <Answer>(
  work: (council: Council) => Answer,
): ((council: Council) => Answer) => {
  const answers = new WeakMap<Council, { answer: Answer }>();
  return (council) => {
    const known = answers.get(council) ?? { answer: work(council) };
    answers.set(council, known);
    return known.answer;
  };
};
