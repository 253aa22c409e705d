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
  const { requests, errors, start, finish } = await autocannon({
    ...{ url, headers, connections, duration: secondsEach },
    // It stops when a sample ends.
    sampleInt: secondsEach * 100,
  });
  if (errors > 0) throw new Error(`${url}: ${errors} requests failed.`);
  return (requests.total * 1000) / (finish.getTime() - start.getTime());
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

/** What is asked for: a whole answer, or the 304 of who has it already. */
const askedOf = async (origin: string, name: Name, isKnown: boolean) => {
  const url = origin + addresses[name];
  const { headers: sent } = await bytesOf(url, packed);
  const headers = isKnown ? { ...packed, "if-none-match": sent.etag ?? "" } : packed;
  const [what, path] = isKnown ? [`304 of ${name}`, `/${name}/304`] : [`cached ${name}`, `/${name}`];
  return { what, path, url, headers, isKnown, bytes: await bytesOf(url, headers) };
};

/** How much of what the machine allows comes of answers from memory; of `names` alone, or of the page, tRPC and REST. */
export const cachedRows = async (
  origin: string,
  names: Name[] = ["page", "tRPC", "REST"],
): Promise<Row[]> => {
  const asked = await Promise.all(
    names.flatMap((name) => [askedOf(origin, name, false), askedOf(origin, name, true)]),
  );
  // One for all, so that the bare server has the same past as ours.
  const bare = await bareServer(Object.fromEntries(asked.map(({ path, bytes }) => [path, bytes])));
  const rows: Row[] = [];
  for (const { what, path, url, headers, isKnown } of asked) {
    const found = await sideBySide(
      () => perSecond(url, headers),
      () => perSecond(bare.origin + path, headers),
    );
    rows.push(comparedRow({ what, found, beside: "bare", atLeast: isKnown ? 0.9 : 0.85 }));
  }
  bare.stop();
  return rows;
};
