import { openApp } from "./app.ts";
import { perSecond } from "./cached-answers.ts";
import { fillDatabase, startCouncil } from "./council-server.ts";
import { comparedRow, type Row, timesRow } from "./row.ts";
import { searchTimes } from "./searches.ts";
import { callsPerSecond, sideBySide } from "./side-by-side.ts";
import { yearOfTrpc } from "./year-of-trpc.ts";

const monthOfTrpc = `/trpc/presidencies.byMonth?input=${encodeURIComponent(JSON.stringify({ month: "2025-09" }))}`;

/** The server with a record that is `times` as large beside the server with the record as it is, at `url`. */
export const grownRows = async (url: string, folder: string, times: number): Promise<Row[]> => {
  const grownUrl = await fillDatabase(folder, times);
  const of = `with ${times} times the data`;
  const beside = "with the data";

  const [grown, usual] = [await startCouncil(grownUrl, folder), await startCouncil(url, folder)];
  const cached = await sideBySide(
    () => perSecond(grown.origin + yearOfTrpc),
    () => perSecond(usual.origin + yearOfTrpc),
  );
  await Promise.all([grown.stop(), usual.stop()]);

  const [large, small] = [await openApp(grownUrl, folder), await openApp(url, folder)];
  const month = await sideBySide(
    () => callsPerSecond(() => large.ask(monthOfTrpc)),
    () => callsPerSecond(() => small.ask(monthOfTrpc)),
  );
  const { ours: slow, against: quick } = await searchTimes(large, small);
  await Promise.all([large.close(), small.close()]);

  return [
    comparedRow({ what: `cached tRPC ${of}`, found: cached, beside, atLeast: 0.95 }),
    comparedRow({ what: `a month made anew ${of}`, found: month, beside, atLeast: 0.7 }),
    timesRow({ what: `search ${of}, p99`, ours: slow, against: quick, beside, atMost: 3 }),
  ];
};
