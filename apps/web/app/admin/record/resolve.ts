import type { Fields } from "@council/schema/desk";

/**
 * The record as a person chose it: all that was joined already, and of each disputed field the value that is kept. A field
 * about which nothing was said keeps what the other wrote.
 *
 * @param form - `joined` and each `mine.…` hold JSON; each `keep.…` says which value stays.
 */
export const resolvedFields = (form: FormData): Fields => {
  const joined = read(form.get("joined"));
  const resolved: Fields = typeof joined === "object" && joined !== null ? { ...joined } : {};
  for (const [name, keep] of form.entries()) {
    if (!name.startsWith("keep.") || keep !== "mine") continue;
    const field = name.slice("keep.".length);
    resolved[field] = read(form.get(`mine.${field}`));
  }
  return resolved;
};

const read = (text: FormDataEntryValue | null): unknown => {
  if (typeof text !== "string" || text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
