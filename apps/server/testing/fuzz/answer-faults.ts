const slowMs = 2000;

const inside =
  /\n\s+at [\w.<>]+ ?\(|node_modules|\.tsx?:\d+|SQLITE_|PrismaClient|no such (table|column)|relation "\w+" does not|invalid byte sequence|syntax error at or near|SELECT .* FROM/;

/** What no answer may be, whatever was asked: a fault of ours, a look inside, or a long wait. */
export const answerFaults = async (ask: () => Promise<Response>): Promise<string[]> => {
  const [answer, tookMs] = await timed(ask);
  const type = answer.headers.get("content-type") ?? "";
  const body = /text|json|xml/.test(type) ? await answer.text() : "";
  const faults = [];
  if (answer.status >= 500) faults.push(`status ${answer.status}: ${body.slice(0, 200)}`);
  const leak = answer.status >= 400 ? inside.exec(body) : null;
  if (leak) faults.push(`tells “${leak[0]}”`);
  if (tookMs > slowMs && (await timed(ask))[1] > slowMs && (await timed(ask))[1] > slowMs)
    faults.push(`took ${Math.round(tookMs)} ms, and again`);
  return faults;
};

const timed = async (ask: () => Promise<Response>): Promise<[Response, number]> => {
  const startedAt = performance.now();
  const answer = await ask();
  return [answer, performance.now() - startedAt];
};
