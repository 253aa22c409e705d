/** What is known of a request before anything is done about it. */
export type Asked = {
  method: string;
  header: (name: "accept" | "authorization" | "cookie" | "trpc-accept") => string | undefined;
};

/** The names of the parameters that a page reads from its address. */
export type PageParameters = (pathname: string) => readonly (string | RegExp)[] | null;

// Neither content nor for everybody: the staff desk, signing in, and how the server itself is. Files are kept by the system.
const madeAnew = /^\/(admin|api\/auth|assets|healthz|readyz|__manifest)(\/|\.data$|$)/;

// Asked for so, tRPC answers piece by piece.
const streamed = /jsonl|event-stream/;

/** True for a question whose answer is the same for everybody: it carries no session, and the answer is no stream. */
export const isForAll = ({ method, header }: Asked): boolean =>
  (method === "GET" || method === "HEAD") &&
  header("authorization") === undefined &&
  header("trpc-accept") === undefined &&
  !streamed.test(header("accept") ?? "") &&
  !header("cookie")?.includes("session");

/** Whether answers at this address may be kept at all: those to whoever asks for a preview are the desk's. */
export const isContent = ({ pathname, searchParams }: URL): boolean =>
  !madeAnew.test(pathname) && !searchParams.has("preview");

export const isOfTrpc = (pathname: string): boolean => pathname.startsWith("/trpc/");

/** The query of an address without what means nothing there. The order stays: a page may lead to its own. */
export const meaningful = ({ pathname, search }: URL, parametersOf: PageParameters): string => {
  const pieces = search.slice(1).split("&").filter(Boolean);
  const known = knownAt(pathname, parametersOf);
  const isKnown = (piece: string): boolean => {
    const [name = ""] = new URLSearchParams(piece).keys();
    return known === null || known.some((one) => (typeof one === "string" ? one === name : one.test(name)));
  };
  const kept = pieces.filter(isKnown);
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
};

/** The names that mean something at a path; null where all may. */
const knownAt = (pathname: string, parametersOf: PageParameters) => {
  if (isOfTrpc(pathname)) return ["batch", "input"];
  const page = parametersOf(pathname.replace(/(\/_|\/_root)?\.data$/, "") || "/");
  return page && (pathname.endsWith(".data") ? ["_routes", ...page] : page);
};
