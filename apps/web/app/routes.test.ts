import { readFileSync } from "node:fs";
import path from "node:path";
import type { RouteConfigEntry } from "@react-router/dev/routes";
import { expect, test } from "vitest";
import routes from "./routes.ts";

const filesOf = (entries: RouteConfigEntry[]): string[] =>
  entries.flatMap(({ file, children = [] }) => [file, ...filesOf(children)]);

const isPublic = (file: string): boolean => !file.startsWith("admin/");

test.each(filesOf(routes).filter(isPublic))(
  "%s says which parameters it reads: any other would be an answer more to keep",
  (file) => {
    expect(readFileSync(path.join(import.meta.dirname, file), "utf8")).toMatch(
      /^export const handle: PageHandle = \{ parameters: \[/m,
    );
  },
);
