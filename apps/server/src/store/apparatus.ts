import { Prisma } from "@council/prisma";
import { type Correction, Source } from "@council/schema";
import { correctionOf, RecordKind } from "@council/schema/desk";
import { z } from "zod";
import type { Database } from "../db.ts";
import { inEachDialect } from "./dialects.ts";
import { listOf, readOne, rowOf } from "./json.ts";

/** What stands behind the facts: every source by its id, ids in order, and every correction, the latest first. */
export type Apparatus = { sources: ReadonlyMap<string, Source>; corrections: Correction[] };

const Fields = z.record(z.string(), z.unknown()).nullable();
const Corrected = z.object({
  ...{ kind: RecordKind, recordId: z.string(), reason: z.string().nullable(), at: z.string() },
  ...{ before: Fields, after: Fields },
});

const whole = rowOf("apparatus", z.object({}), {
  sources: listOf(rowOf("Source", Source), Prisma.sql`"Source"`, Prisma.sql`"id"`),
  corrections: listOf(
    rowOf("Revision", Corrected, {
      at: inEachDialect(({ instant }) => Prisma.raw(instant(`"Revision"."at"`))),
    }),
    Prisma.sql`"Revision" WHERE "isCorrection" AND "isPublished"`,
    Prisma.sql`"Revision"."id" DESC`,
  ),
});

const Parts = z.object({ sources: z.array(Source), corrections: z.array(Corrected) });

/** Reads all of it in one statement. */
export const read = async (db: Database): Promise<Apparatus> => {
  const { sources, corrections } = Parts.parse(await readOne(db, whole, Prisma.sql`(SELECT 1) apparatus`));
  return {
    sources: new Map(sources.map((source) => [source.id, source])),
    corrections: corrections.map(correctionOf),
  };
};
