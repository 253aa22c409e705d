import { Parser } from "htmlparser2";

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

/** Typed markup that a browser would take for ours: an element or attribute by the name that stands in `hostile.ts`, or a script for an address. */
const markupFaults = (type: string, body: string): string[] => {
  if (!/html|xml/.test(type)) return [];
  const faults: string[] = [];
  const onopentag = (name: string, attributes: Record<string, string>): void => {
    const told = `<${name} ${Object.keys(attributes).join(" ")}>`;
    if (/^x-fuzz/i.test(name) || "x-fuzz" in attributes) faults.push(`holds typed markup: ${told}`);
    for (const to of ["href", "src", "action", "formaction"])
      if (/^\s*javascript:/i.test(attributes[to] ?? "")) faults.push(`runs what was typed: ${told}`);
  };
  new Parser({ onopentag }, { xmlMode: !type.includes("html") }).end(body);
  return faults;
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
