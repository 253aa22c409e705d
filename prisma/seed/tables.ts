import { Prisma } from "../generated/client.ts";
import type { Content } from "../read-data.ts";
import { recordDigest } from "./digest.ts";

/** One record of the text as a row: `columns` without version, digest and edit mark. */
export type SeedRow = { key: string; digest: string; columns: Record<string, unknown> };

/** A table that the text fills. `model` is its name in the client, `key` the column that identifies a row. */
export type SeedTable = {
  model: Uncapitalize<Exclude<Prisma.ModelName, "StateAlias" | "SeedRun">>;
  key: "id" | "presidencyId";
  rows: (content: Content) => SeedRow[];
};

type Columns = { id: string } | { presidencyId: string };

const table = <Part extends keyof Content, Row extends Columns>(
  model: SeedTable["model"],
  key: Row extends { id: string } ? "id" : "presidencyId",
  part: Part,
  columnsOf: (record: Content[Part][number]) => Row,
): SeedTable => ({
  model,
  key,
  rows: (content) =>
    content[part].map((record) => {
      const columns: Record<string, unknown> = columnsOf(record);
      return { key: String(columns[key]), digest: recordDigest(record), columns };
    }),
});

/** Every table that the text fills, each after those it refers to. */
export const seedTables: SeedTable[] = [
  table("source", "id", "sources", (source): Prisma.SourceCreateManyInput => source),
  table("state", "id", "states", ({ aliases, ...state }): Prisma.StateCreateManyInput => state),
  table("membership", "id", "memberships", (membership): Prisma.MembershipCreateManyInput => membership),
  table("presidency", "id", "presidencies", (presidency): Prisma.PresidencyCreateManyInput => presidency),
  table("rotationException", "id", "exceptions", (terms) => ({
    id: terms.id,
    kind: terms.kind,
    month: terms.kind === "calendar" ? terms.firstMonth : terms.month,
    terms,
  })),
  table("ambassador", "id", "ambassadors", (ambassador): Prisma.AmbassadorCreateManyInput => ambassador),
  table("presider", "id", "presiders", (presider): Prisma.PresiderCreateManyInput => presider),
  table("event", "id", "events", (event): Prisma.EventCreateManyInput => event),
  table("figure", "id", "figures", (figure) => figure),
  table("countryProfile", "presidencyId", "countryProfiles", (profile) => ({
    presidencyId: profile.presidencyId,
    headOfState: profile.headOfState ?? Prisma.DbNull,
    headOfGovernment: profile.headOfGovernment ?? Prisma.DbNull,
    foreignMinister: profile.foreignMinister ?? Prisma.DbNull,
    governmentType: profile.governmentType ?? Prisma.DbNull,
    figures: profile.figures,
  })),
  table("profile", "presidencyId", "profiles", (profile): Prisma.ProfileCreateManyInput => profile),
];
