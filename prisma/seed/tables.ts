import type { RecordKind } from "@council/schema/desk";
import type { Content } from "../read-data.ts";
import { type RecordTable, recordTables } from "../record-tables.ts";
import { recordDigest } from "./digest.ts";

/** One record of the text: `columns` are its row without version, digest and edit mark. */
export type SeedRow = {
  key: string;
  digest: string;
  record: Record<string, unknown>;
  columns: Record<string, unknown>;
};

/** A table that the text fills, and which records of the text fill it. */
export type SeedTable = RecordTable & { part: keyof Content; rows: (content: Content) => SeedRow[] };

const parts: Record<RecordKind, Exclude<keyof Content, "licences">> = {
  source: "sources",
  state: "states",
  membership: "memberships",
  presidency: "presidencies",
  "rotation-exception": "exceptions",
  ambassador: "ambassadors",
  presider: "presiders",
  event: "events",
  figure: "figures",
  "country-profile": "countryProfiles",
  profile: "profiles",
};

/** Every table that the text fills, each after those it refers to. */
export const seedTables: SeedTable[] = recordTables.map((table) => ({
  ...table,
  part: parts[table.kind],
  rows: (content) =>
    content[parts[table.kind]].map((record) => {
      const columns = table.columnsOf(record as never);
      return { key: String(columns[table.key]), digest: recordDigest(record), record, columns };
    }),
}));
