import {
  Ambassador,
  CountryProfile,
  Event,
  KeptFigure,
  Membership,
  Presidency,
  Presider,
  Profile,
  RotationException,
  Source,
  State,
} from "@council/schema";
import { type EditableKind, EditableKind as editableKinds, type RecordKind } from "@council/schema/desk";
import { Prisma } from "./generated/sqlite/client.ts";

/** A row as Prisma gives it, with the marks that say whose it is. */
export type StoredRow = { version: number; seedDigest: string | null; editedAt: Date | null } & Record<
  string,
  unknown
>;

/** How the records of one kind lie in their table. */
export type RecordTable = {
  kind: RecordKind;
  /** The table's name in the client. */
  model: Uncapitalize<
    Extract<
      Prisma.ModelName,
      | ("Source" | "State" | "Membership" | "Presidency" | "RotationException" | "Ambassador")
      | ("Presider" | "Event" | "Figure" | "CountryProfile" | "Profile")
    >
  >;
  /** The column that identifies a row. */
  key: "id" | "presidencyId";
  /** The columns of a record without version, digest and edit mark; a state's aliases lie in a table of their own. */
  columnsOf: (record: never) => Record<string, unknown>;
  /** What a reading of the row must include. */
  include?: object;
  /** The record in a row; throws ZodError when the row breaks its schema. */
  recordOf: (row: StoredRow) => Record<string, unknown>;
};

const nullable = (value: object | null) => value ?? Prisma.DbNull;

/** Every table of content, each after those it refers to. */
export const recordTables: RecordTable[] = [
  table("source", "source", "id", Source, (source: Source): Prisma.SourceCreateManyInput => source),
  {
    ...table(
      "state",
      "state",
      "id",
      State,
      ({ aliases, ...state }: State): Prisma.StateCreateManyInput => state,
    ),
    include: { aliases: { orderBy: { id: "asc" } } },
    recordOf: ({ aliases, ...row }) =>
      State.parse({ ...row, aliases: (aliases as { id: string }[]).map(({ id }) => id) }),
  },
  table(
    "membership",
    "membership",
    "id",
    Membership,
    (seat: Membership): Prisma.MembershipCreateManyInput => seat,
  ),
  table(
    "presidency",
    "presidency",
    "id",
    Presidency,
    (turn: Presidency): Prisma.PresidencyCreateManyInput => turn,
  ),
  {
    ...table(
      "rotation-exception",
      "rotationException",
      "id",
      RotationException,
      (terms: RotationException) => ({
        id: terms.id,
        kind: terms.kind,
        month: terms.kind === "calendar" ? terms.firstMonth : terms.month,
        terms,
      }),
    ),
    recordOf: ({ terms }) => RotationException.parse(terms),
  },
  table(
    "ambassador",
    "ambassador",
    "id",
    Ambassador,
    (person: Ambassador): Prisma.AmbassadorCreateManyInput => person,
  ),
  table(
    "presider",
    "presider",
    "id",
    Presider,
    (presider: Presider): Prisma.PresiderCreateManyInput => presider,
  ),
  table("event", "event", "id", Event, (event: Event): Prisma.EventCreateManyInput => event),
  table("figure", "figure", "id", KeptFigure, (figure: KeptFigure): Prisma.FigureCreateManyInput => figure),
  table("country-profile", "countryProfile", "presidencyId", CountryProfile, (profile: CountryProfile) => ({
    presidencyId: profile.presidencyId,
    headOfState: nullable(profile.headOfState),
    headOfGovernment: nullable(profile.headOfGovernment),
    foreignMinister: nullable(profile.foreignMinister),
    governmentType: nullable(profile.governmentType),
    figures: profile.figures,
  })),
  table(
    "profile",
    "profile",
    "presidencyId",
    Profile,
    (profile: Profile): Prisma.ProfileCreateManyInput => profile,
  ),
];

/** The table of the records that staff write, by kind. */
export const editableTable = (kind: EditableKind): RecordTable => {
  const found = recordTables.find((one) => one.kind === kind);
  if (!found || !editableKinds.safeParse(kind).success)
    throw new Error(`No table holds records of kind ${kind}.`);
  return found;
};

function table<Content>(
  kind: RecordKind,
  model: RecordTable["model"],
  key: RecordTable["key"],
  schema: { parse: (row: unknown) => Content & object },
  columnsOf: (record: Content) => object,
): RecordTable {
  return {
    kind,
    model,
    key,
    columnsOf: columnsOf as RecordTable["columnsOf"],
    recordOf: (row) => schema.parse(row) as Record<string, unknown>,
  };
}
