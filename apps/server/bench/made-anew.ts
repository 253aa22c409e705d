import { between } from "../src/store/presidencies.ts";
import { openApp } from "./app.ts";
import { comparedRow, type Row } from "./row.ts";
import { callsPerSecond, sideBySide } from "./side-by-side.ts";
import { yearOfTrpc } from "./year-of-trpc.ts";

/** An answer made anew, without a network, beside its query alone and beside what Prisma would be asked without SQL of ours. */
export const madeAnewRows = async (url: string, folder: string): Promise<Row[]> => {
  const { db, ask, close } = await openApp(url, folder);
  const answer = () => callsPerSecond(() => ask(yearOfTrpc));
  const query = () => callsPerSecond(() => between(db, "2025-01", "2025-12"));
  const relations = () =>
    callsPerSecond(() =>
      db.presidency.findMany({
        where: { id: { gte: "2025-01", lte: "2025-12" } },
        orderBy: { startsOn: "asc" },
        include: { state: true, presiders: { include: { ambassador: true } } },
      }),
    );
  const what = "tRPC, a year, made anew";
  const rows = [
    comparedRow({
      ...{ what, found: await sideBySide(answer, query), beside: "query alone" },
      atLeast: 0.6,
    }),
    comparedRow({
      ...{ what, found: await sideBySide(answer, relations), beside: "Prisma's relations" },
      atLeast: null,
    }),
  ];
  await close();
  return rows;
};
