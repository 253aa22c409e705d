import { createServer } from "node:http";

/** An answer as it goes over the wire. */
export type Bare = { status: number; headers: Record<string, string>; body: string };

// Sends what its parent gives it, by path, with nothing between: the pace that this machine allows.
process.once("message", (answers: Record<string, Bare>) => {
  const known = new Map(
    Object.entries(answers).map(([path, { body, ...head }]) => [
      path,
      { ...head, body: Buffer.from(body, "base64") },
    ]),
  );
  const server = createServer(({ url = "" }, response) => {
    const { status, headers, body } = known.get(url) ?? { status: 404, headers: {}, body: "" };
    response.writeHead(status, headers).end(body);
  });
  server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
});
process.once("disconnect", () => process.exit(0));
