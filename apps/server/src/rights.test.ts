import { readFileSync } from "node:fs";
import path from "node:path";
import { Role } from "@council/schema/desk";
import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";
import { appRouter } from "./router.ts";

const council = await openCouncil();

const ranks = ["anyone", ...Role.options] as const;
type Rank = (typeof ranks)[number];

/** Who may call what, as the table in the README says: one line a router, one column a rank. */
const told = (): Map<string, Rank> => {
  const readme = readFileSync(path.join(import.meta.dirname, "..", "README.md"), "utf8");
  const [, table = ""] = /^\| router \| anyone \|.*\n\|[-|]+\n((?:\|.*\n)+)/m.exec(readme) ?? [];
  return new Map(
    table
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [, router = "", ...cells] = line.split("|").map((cell) => cell.trim());
        return ranks.flatMap((rank, column) =>
          [...(cells[column] ?? "").matchAll(/\w+/g)].map(
            ([verb]) => [`${router.replaceAll("`", "")}.${verb}`, rank] as const,
          ),
        );
      }),
  );
};

// Its type is nested, its value a flat list by full name.
const procedures = appRouter._def.procedures as unknown as Record<
  string,
  { _def: { meta?: { needed?: Role } } }
>;

/** What comes of calling a procedure with something that none of them takes: ill-formed input must not hide a refusal. */
const outcome = async (caller: object, name: string): Promise<string> => {
  const [router = "", verb = ""] = name.split(".");
  const call = (caller as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[router]?.[
    verb
  ];
  try {
    await call?.({ junk: true });
    return "OK";
  } catch (error) {
    return error instanceof TRPCError ? error.code : String(error);
  }
};

test("the README names every procedure and no other, with the role that it asks for", () => {
  const needed = Object.entries(procedures).map(([name, { _def }]) => [name, _def.meta?.needed ?? "anyone"]);
  expect(Object.fromEntries(told())).toEqual(Object.fromEntries(needed));
});

const asked = [
  { rank: "anyone", caller: council.ask(), refusal: "UNAUTHORIZED" },
  ...Role.options.map((rank) => ({ rank, caller: council.askAs(rank), refusal: "FORBIDDEN" })),
] as const;

test.each(asked)("$rank may call exactly what the README says", async ({ rank, caller, refusal }) => {
  for (const [name, needed] of told()) {
    const came = await outcome(caller, name);
    if (ranks.indexOf(needed) > ranks.indexOf(rank)) expect(came, name).toBe(refusal);
    else expect(["OK", "BAD_REQUEST", "NOT_FOUND", "CONFLICT"], `${name}: ${came}`).toContain(came);
  }
});
