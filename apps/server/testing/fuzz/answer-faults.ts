const slowMs = 2000;

const inside =
  /\n\s+at [\w.<>]+ ?\(|node_modules|\.tsx?:\d+|SQLITE_|PrismaClient|no such (table|column)|relation "\w+" does not|invalid byte sequence|syntax error at or near|SELECT .* FROM/;

/** What no answer may be, whatever was asked: a fault of ours, a look inside, a long wait, or markup that was typed. */
export const answerFaults = async (
  ask: () => Promise<Response>,
  read: (answer: Response, body: string) => void = () => {},
): Promise<string[]> => {
  const [answer, tookMs] = await timed(ask);
  const type = answer.headers.get("content-type") ?? "";
  const body = /text|json|xml/.test(type) ? await answer.text() : "";
  read(answer, body);
  const faults = [...markupFaults(type, body), ...leadingAway(answer)];
  if (answer.status >= 500) faults.push(`status ${answer.status}: ${body.slice(0, 200)}`);
  const leak = answer.status >= 400 ? inside.exec(body) : null;
  if (leak) faults.push(`tells “${leak[0]}”`);
  if (tookMs > slowMs && (await timed(ask))[1] > slowMs && (await timed(ask))[1] > slowMs)
    faults.push(`took ${Math.round(tookMs)} ms, and again`);
  return faults;
};

/** Typed markup that a browser would take for ours: a mark of it stands in `hostile.ts`. */
const markupFaults = (type: string, body: string): string[] => {
  if (!/html|xml/.test(type)) return [];
  const inTags = /<[^>]*[\s"']x-fuzz=|(href|src|action)=["']?\s*javascript:/i.exec(
    body.replace(/<script.*?<\/script>/gs, ""),
  );
  const found = /<x-fuzz/i.exec(body) ?? (type.includes("html") ? inTags : null);
  return found ? [`holds typed markup: ${body.slice(Math.max(0, found.index - 80), found.index + 80)}`] : [];
};

/** A way to another site that whoever made a link could choose. */
const leadingAway = ({ headers, url }: Response): string[] => {
  const to = headers.get("location");
  const here = new URL(url || "http://council.test");
  return to === null || new URL(to, here).host === here.host ? [] : [`leads to ${to}`];
};

const timed = async (ask: () => Promise<Response>): Promise<[Response, number]> => {
  const startedAt = performance.now();
  const answer = await ask();
  return [answer, performance.now() - startedAt];
};
