import type { Problem } from "@council/schema";

/** What is wrong with a field; null when nothing is. An empty name asks for what concerns the whole form. */
export const problemAt = (problems: readonly Problem[], field: string): string | null => {
  const messages = problems.filter(({ path }) => path.join(".") === field).map(({ message }) => message);
  return messages.length > 0 ? messages.join(" ") : null;
};
