import { Prisma } from "@council/prisma";
import {
  Ambassador,
  CountryProfile,
  type Day,
  Event,
  Membership,
  type Month,
  Profile,
  RotationException,
  State,
} from "@council/schema";
import { z } from "zod";
import type { Database } from "../db.ts";
import { listOf, oneOf, readAll, rowOf } from "./json.ts";
import * as memberships from "./memberships.ts";
import { parseRecord, recordOf } from "./presidencies.ts";
import { inOrderOf, parsePresiders, personsIn, presidersIn } from "./presiders.ts";
import * as states from "./states.ts";
import { TurnRow } from "./turns.ts";

/** One turn with all that hangs on it; null where there is none. */
export type WholePresidency = Awaited<ReturnType<typeof inMonth>>;

/** The turn that begins in `month`; where none begins, the one that runs through it. */
export const inMonth = async (db: Database, month: Month) => (await inMonths(db, [month]))[0] ?? null;

/** The same for several months at once, read in one statement, each at the place of its month. */
export const inMonths = (db: Database, months: Month[]) =>
  latest(
    db,
    months.map((month) => [`${month}-01`, `${month}-31`]),
  );

/** The turn that holds on `day`. */
export const onDay = async (db: Database, day: Day) => (await latest(db, [[day, day]]))[0] ?? null;

/** Of each span of days, the turn that begins last of those that hold on one of them. */
const latest = async (db: Database, spans: [first: Day, last: Day][]) => {
  const held = spans.map(
    ([first, last]) => Prisma.sql`SELECT * FROM (
      SELECT * FROM "Presidency" WHERE "startsOn" <= ${last} AND "endsBefore" > ${first} ORDER BY "startsOn" DESC LIMIT 1
    ) held`,
  );
  const rows = await readAll(db, whole, Prisma.sql`(${Prisma.join(held, " UNION ALL ")}) turn`);
  const turns = rows
    .map(parse)
    .sort((a, b) => (a.record.presidency.startsOn < b.record.presidency.startsOn ? 1 : -1));
  return spans.map(
    ([first, last]) =>
      turns.find(
        ({ record: { presidency } }) => presidency.startsOn <= last && presidency.endsBefore > first,
      ) ?? null,
  );
};

const parse = (row: unknown) => {
  const { record, around, sitting, presiders: chair, persons, exceptions, ...parsed } = Parts.parse(row);
  const presiders = parsePresiders(chair);
  return {
    ...parsed,
    record: parseRecord(record),
    around: around.map(parseRecord),
    sitting: sitting.map(memberships.parseNamed),
    presiders,
    ambassadors: inOrderOf(presiders, persons),
    exceptions: exceptions.map(({ terms }) => terms),
  };
};

const turn = (column: string): Prisma.Sql => Prisma.raw(`turn."${column}"`);

const begins = Prisma.sql`"startsOn"`;

const aroundTurn = Prisma.sql`"Presidency" WHERE
  "id" BETWEEN substr(${turn("id")}, 1, 4) || '-01' AND substr(${turn("id")}, 1, 4) || '-12'
  OR "startsOn" = ${turn("endsBefore")}
  OR "startsOn" = (SELECT max("startsOn") FROM "Presidency" WHERE "startsOn" < ${turn("startsOn")})`;

const ofTurn = (table: string): Prisma.Sql =>
  Prisma.sql`${Prisma.raw(`"${table}"`)} WHERE "presidencyId" = ${turn("id")}`;
const ofState = (table: string): Prisma.Sql =>
  Prisma.sql`${Prisma.raw(`"${table}"`)} WHERE "stateId" = ${turn("stateId")}`;

const Terms = z.object({ terms: RotationException });

const Parts = z.object({
  record: z.unknown(),
  around: z.array(z.unknown()),
  state: State,
  sitting: z.array(z.unknown()),
  memberships: z.array(Membership),
  turns: z.array(TurnRow),
  presiders: z.array(z.unknown()),
  persons: z.array(Ambassador),
  events: z.array(Event),
  profile: Profile.nullable(),
  countryProfile: CountryProfile.nullable(),
  exceptions: z.array(Terms),
});

const whole = rowOf("turn", z.object({}), {
  record: recordOf("turn"),
  around: listOf(recordOf("Presidency"), aroundTurn, begins),
  state: oneOf(states.whole, Prisma.sql`"State" WHERE "id" = ${turn("stateId")}`),
  sitting: listOf(
    memberships.named,
    memberships.heldFrom(turn("startsOn"), turn("startsOn")),
    Prisma.sql`"startsOn", "name"`,
  ),
  memberships: listOf(rowOf("Membership", Membership), ofState("Membership"), Prisma.sql`"startsOn", "name"`),
  turns: listOf(rowOf("Presidency", TurnRow), ofState("Presidency"), begins),
  presiders: presidersIn(turn("id")),
  persons: personsIn(turn("id")),
  events: listOf(rowOf("Event", Event), ofTurn("Event"), Prisma.sql`"startsOn" NULLS LAST, "id"`),
  profile: oneOf(rowOf("Profile", Profile), ofTurn("Profile")),
  countryProfile: oneOf(rowOf("CountryProfile", CountryProfile), ofTurn("CountryProfile")),
  exceptions: listOf(
    rowOf("RotationException", Terms),
    Prisma.sql`"RotationException"`,
    Prisma.sql`"month", "id"`,
  ),
});
