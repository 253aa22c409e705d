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

/** Cached answers and answers without a body against a bare server that sends the same bytes. */
export const cachedRows = async (origin: string): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [name, address] of Object.entries(addresses)) {
    const whole = await bytesOf(origin + address, packed);
    const known = { ...packed, "if-none-match": whole.headers.etag ?? "" };
    const cases = [
      { what: `cached ${name}`, headers: packed, atLeast: 0.85 },
      { what: `304 of ${name}`, headers: known, atLeast: 0.9 },
    ];
    for (const { what, headers, atLeast } of cases) {
      const bare = await bareServer({ [address]: await bytesOf(origin + address, headers) });
      const found = await sideBySide(
        () => perSecond(origin + address, headers),
        () => perSecond(bare.origin + address, headers),
      );
      bare.stop();
      rows.push(comparedRow({ what, found, beside: "bare", atLeast }));
    }
  }
  return rows;
};
