import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { EditableKind } from "@council/schema/desk";
import fc from "fast-check";
import type { ServerBuild } from "react-router";
import { projectDirectory } from "../../src/env.ts";
import { hostileText, seldom } from "./hostile.ts";
import { knownWords } from "./known.ts";

/** A page of web's route table, such as `/states/:slug`. */
export type PageRoute = { pattern: string; isDesk: boolean; takesForms: boolean };

const folder = path.join(projectDirectory, "apps", "web", "build", "server");

/** The pages of web's build, and every name that its code reads from an address or a form. */
export const builtPages = async (): Promise<{ routes: PageRoute[]; names: string[] }> => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  const { routes }: ServerBuild = await import(
    /* @vite-ignore */ pathToFileURL(path.join(folder, "index.js")).href
  );
  const code = files.map((file) => readFileSync(path.join(folder, file), "utf8")).join("\n");
  const read = [...code.matchAll(/\.(?:get|getAll|has)\("([\w-]+)"\)/g)].map(([, name = ""]) => name);
  return {
    routes: pageRoutes(routes),
    names: [...new Set([...read, "preview", "_routes", "index", "2027"])],
  };
};

const pageRoutes = (routes: ServerBuild["routes"]): PageRoute[] =>
  Object.values(routes).flatMap((route) => {
    if (!route || (route.path === undefined && !route.index) || route.id === "root") return [];
    const pattern = `/${route.path ?? ""}`;
    const takesForms = route.module.action !== undefined;
    return [{ pattern, takesForms, isDesk: pattern.startsWith("/admin") }];
  });

/** A record of the desk by its name. */
type Name = { kind: EditableKind; id: string };

export const encoded = (text: string): string => new URLSearchParams({ _: text }).toString().slice(2);

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...knownWords).map(encoded) },
  { weight: 2, arbitrary: hostileText.map(encoded) },
  { weight: 1, arbitrary: hostileText.map((text) => text.replace(/[\s/?#\\]/g, "")) },
);

const month = fc.tuple(fc.integer({ min: 1945, max: 2028 }), fc.integer({ min: 0, max: 13 }));

/** Addresses of a page: mostly such as lead somewhere, with a query of names that pages read, as a page or as its data. */
export const addressOf = (
  { pattern }: PageRoute,
  { names, records }: { names: readonly string[]; records: readonly Name[] },
  endings: readonly string[] = ["", "", "", "", ".data", "/", "/_.data"],
): fc.Arbitrary<string> => {
  const query = fc.array(fc.tuple(fc.constantFrom(...names).map(encoded), piece), { maxLength: 3 });
  const broken = fc.array(seldom(piece, 5), { minLength: 4, maxLength: 4 });
  return fc
    .tuple(
      fc.constantFrom(...records),
      month,
      fc.constantFrom(...knownWords),
      broken,
      query,
      fc.constantFrom(...endings),
    )
    .map(([record, [year, at], word, hostile, pairs, end]) => {
      const known: Record<string, string> = {
        ...{ ...record, year: String(year), month: String(at).padStart(2, "0") },
        ...{ slug: word, file: "turns.csv" },
      };
      let place = 0;
      const address = pattern.replace(
        /:(\w+)/g,
        (_, name: string) => hostile[place++] ?? known[name] ?? word,
      );
      const search = pairs.map((pair) => pair.join("=")).join("&");
      return `${address}${address === "/" && end === ".data" ? "_root.data" : end}${search && "?"}${search}`;
    });
};
