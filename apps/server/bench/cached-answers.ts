import { fork } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import autocannon from "autocannon";
import type { Bare } from "./bare-server.ts";
import { comparedRow, type Row } from "./row.ts";
import { secondsEach, sideBySide } from "./side-by-side.ts";
import { yearOfTrpc } from "./year-of-trpc.ts";

const connections = 16;
const packed = { "accept-encoding": "br" };
const addresses = { page: "/2025/09", tRPC: yearOfTrpc, REST: "/api/v1/presidencies?year=2025" };

/** How many answers a second come from memory, asked by sixteen lines at once. */
export const perSecond = async (url: string, headers: Record<string, string> = packed): Promise<number> => {
  const { requests, errors } = await autocannon({ url, headers, connections, duration: secondsEach });
  if (errors > 0) throw new Error(`${url}: ${errors} requests failed.`);
  return requests.average;
};

const bytesOf = async (url: string, headers: Record<string, string>): Promise<Bare> => {
  // fetch would unpack what it is given and lose the bytes that went over the wire.
  const [answer] = await once(get(url, { headers }), "response");
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: Buffer.concat(chunks).toString("base64"),
  };
};

const bareServer = async (answers: Record<string, Bare>) => {
  const child = fork(path.join(import.meta.dirname, "bare-server.ts"), { execArgv: ["--import", "tsx"] });
  child.send(answers);
  const [{ port }] = (await once(child, "message")) as [AddressInfo];
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
};

type Name = keyof typeof addresses;

/** An answer from memory against a bare server that sends the same bytes: whole, or the 304 of who has it already. */
const keptRow = async (origin: string, name: Name, isKnown: boolean): Promise<Row> => {
  const address = addresses[name];
  const whole = await bytesOf(origin + address, packed);
  const headers = isKnown ? { ...packed, "if-none-match": whole.headers.etag ?? "" } : packed;
  const bare = await bareServer({ [address]: await bytesOf(origin + address, headers) });
  const found = await sideBySide(
    () => perSecond(origin + address, headers),
    () => perSecond(bare.origin + address, headers),
  );
  bare.stop();
  const what = `${isKnown ? "304 of" : "cached"} ${name}`;
  return comparedRow({ what, found, beside: "bare", atLeast: isKnown ? 0.9 : 0.85 });
};

/** How much of what the machine allows comes of answers from memory; of `names` alone, or of the page, tRPC and REST. */
export const cachedRows = async (
  origin: string,
  names: Name[] = ["page", "tRPC", "REST"],
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const name of names)
    for (const isKnown of [false, true]) rows.push(await keptRow(origin, name, isKnown));
  return rows;
};
