import { createHash } from "node:crypto";
import { type Encoding, encoded } from "./encoding.ts";

/** An answer ready to be written: flat lists of header names and values, as node:http takes them. */
type Writable = { headers: string[]; body: Buffer };

/** An answer in memory, with the encodings that somebody has asked for so far. */
export type StoredAnswer = {
  etag: string;
  /** The headers of a 304. */
  unchanged: string[];
  /** What is there in this encoding. */
  ready: (encoding: Encoding) => Writable | undefined;
  /** The same, made if need be; the same making for all who ask at once. */
  make: (encoding: Encoding) => Promise<Writable>;
  bytes: () => number;
};

const compressible = /^(text\/|image\/svg|application\/(json|xml|[a-z.-]+\+(json|xml)|javascript))/;
const worthCompressing = 1024;

// Written anew for each answer or connection, and no part of what is kept.
const perAnswer = new Set(["content-length", "content-encoding", "etag", "vary", "x-request-id", "date"]);
const of304 = new Set([
  ...["cache-control", "content-security-policy", "vary", "etag"],
  // Without them a browser hides even a 304 from the script of another site.
  ...["access-control-allow-origin", "access-control-expose-headers"],
]);

/** Keeps an answer whose body is read already. */
export const storedAnswer = (given: Headers, body: Buffer): StoredAnswer => {
  // Weak, because all encodings of one body share it.
  const etag =
    given.get("etag") ?? `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const kept = [...given].filter(([name]) => !perAnswer.has(name));
  const common = [...kept, ["vary", varyOf(given)], ["etag", etag]];
  const isPlain = body.length < worthCompressing || !compressible.test(given.get("content-type") ?? "");
  const write = (written: Buffer, encoding: Encoding): Writable => {
    const about = [["content-length", String(written.length)]];
    if (encoding !== "identity") about.push(["content-encoding", encoding]);
    return { headers: [...common, ...about].flat(), body: written };
  };
  const ready = new Map<Encoding, Writable>([["identity", write(body, "identity")]]);
  const making = new Map<Encoding, Promise<Writable>>();
  const keep = async (encoding: Encoding): Promise<Writable> => {
    const made = write(await encoded(body, encoding), encoding);
    ready.set(encoding, made);
    return made;
  };
  const usable = (encoding: Encoding): Encoding => (isPlain ? "identity" : encoding);
  return {
    etag,
    unchanged: common.filter(([name = ""]) => of304.has(name)).flat(),
    ready: (encoding) => ready.get(usable(encoding)),
    make: (asked) => {
      const encoding = usable(asked);
      const made = ready.get(encoding) ?? making.get(encoding) ?? keep(encoding);
      if (made instanceof Promise) making.set(encoding, made);
      return Promise.resolve(made);
    },
    bytes: () =>
      [...ready.values()].reduce((sum, { headers, body }) => sum + body.length + headers.join().length, 0),
  };
};

const varyOf = (given: Headers): string => {
  const others = (given.get("vary") ?? "").split(",").map((name) => name.trim());
  return [
    "Accept-Encoding",
    ...others.filter((name) => name && name.toLowerCase() !== "accept-encoding"),
  ].join(", ");
};

/**
 * True when a reader's copy is still right.
 *
 * @source RFC 9110, 13.1.2: compared weakly, so that an etag that a proxy made strong or weak still matches.
 */
export const isUnchanged = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch === etag || ifNoneMatch === "*") return true;
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.split(",").some((one) => opaque(one) === opaque(etag));
};
