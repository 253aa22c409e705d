import type { RegionalGroup } from "@council/schema";
import { groups } from "../ui/groups.ts";
import { type Listed, type Order, orderFrom } from "./order.ts";

/** A regional group, or the states that are no more and so have none. */
type Kind = RegionalGroup | "former";

export const kinds: Kind[] = [...groups, "former"];

/** What the address of the list asks for. */
export type Selection = { kind: Kind | null; order: Order };

export const selectionFrom = (query: URLSearchParams): Selection => ({
  kind: kinds.find((kind) => kind === query.get("group")) ?? null,
  order: orderFrom(query.get("sort")),
});

/** The address of a selection; what is left as it stands without being asked for is left out. */
export const selectionPath = ({ kind, order }: Selection): string => {
  const query = new URLSearchParams({
    ...(kind && { group: kind }),
    ...(order !== "name" && { sort: order }),
  });
  return query.size > 0 ? `/states?${query}` : "/states";
};

/** True when the state is of the kind; null is every kind. */
export const isOfKind = ({ regionalGroup, endedOn }: Listed, kind: Kind | null): boolean =>
  kind === null || (kind === "former" ? endedOn !== null : regionalGroup === kind);
