import type { Fields } from "./merge.ts";
import type { EditableKind } from "./record-kind.ts";

/**
 * A record in a line, for lists.
 *
 * @example
 * recordLabel("presidency", { id: "2025-09", name: "Republic of Korea" }) // "2025-09 · Republic of Korea"
 */
export const recordLabel = (kind: EditableKind, record: Fields): string => {
  const parts = labelFields[kind].map((field) => record[field]).filter((part) => typeof part === "string");
  return parts.join(" · ");
};

const labelFields: Record<EditableKind, string[]> = {
  ambassador: ["name"],
  "country-profile": ["presidencyId"],
  event: ["presidencyId", "topic"],
  membership: ["name", "startsOn"],
  presidency: ["id", "name"],
  presider: ["presidencyId", "ambassadorId", "title"],
  profile: ["presidencyId", "headline"],
  source: ["title"],
  state: ["commonName"],
};
