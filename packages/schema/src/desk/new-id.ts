import { slugOf } from "../slug.ts";
import type { Fields } from "./merge.ts";
import type { EditableKind } from "./record-kind.ts";

/**
 * The id that a new record would bear, made of what it says; empty while it does not say enough. Whether another bears it
 * already is for the store to find.
 *
 * @example
 * newIdOf("presider", { presidencyId: "2025-09", ambassadorId: "cho-hyun" }) // "2025-09-cho-hyun"
 */
export const newIdOf = (kind: EditableKind, fields: Fields): string => {
  const of = (field: string): string => {
    const value = fields[field];
    return typeof value === "string" ? value : "";
  };
  switch (kind) {
    case "ambassador":
      return slugOf(of("name"));
    case "presider":
      return joined(of("presidencyId"), of("ambassadorId"));
    case "membership":
      return joined(of("stateId"), of("startsOn"));
    case "event":
      return joined(of("presidencyId"), shortened(slugOf(of("topic")), 48));
    case "source":
      return shortened(slugOf([of("publisher"), of("title")].join(" ")), 80);
    case "state":
      return slugOf(of("commonName"));
    case "presidency":
      return of("startsOn").slice(0, 7);
    case "profile":
    case "country-profile":
      return of("presidencyId");
  }
};

const joined = (...parts: string[]): string => (parts.includes("") ? "" : parts.join("-"));

/** A slug cut between two words. */
const shortened = (slug: string, length: number): string =>
  slug.length <= length ? slug : slug.slice(0, slug.lastIndexOf("-", length)).slice(0, length);
