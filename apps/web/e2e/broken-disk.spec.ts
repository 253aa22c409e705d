import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { pages } from "./pages.ts";
import { folder, today } from "./setting.ts";

type Told = { status: number; headers: Record<string, string>; body: string };

/** Pages that ask the database for nothing. */
const ofThemselves = ["/1945/01", "/about/api", "/compare", "/search"];

test("where the database does not answer, a page and a table say so for a while, and not that they are wrong", () => {
  const paths = pages.filter((path) => !path.startsWith("/admin") && !ofThemselves.includes(path));
  const printed = execFileSync(
    process.execPath,
    ["--import", "tsx", "apps/server/testing/broken-disk.cli.ts", ...paths, "/2025/09/figures.csv"],
    {
      cwd: join(import.meta.dirname, "../../.."),
      env: {
        ...process.env,
        DATABASE_URL: `file://${join(folder, "broken.db")}`,
        XDG_STATE_HOME: folder,
        TODAY: today,
      },
      encoding: "utf8",
    },
  );
  const { "/2025/09/figures.csv": table, ...told }: Record<string, Told> = JSON.parse(printed);
  expect(Object.keys(told)).toEqual(paths);
  for (const [path, { status, headers, body }] of Object.entries(told)) {
    expect([path, status, headers["retry-after"], headers["cache-control"]]).toEqual([
      ...[path, 503, "60", "no-store"],
    ]);
    expect(body).toContain("This page could not be made");
  }
  expect(table).toMatchObject({ status: 503, headers: { "content-type": "application/problem+json" } });
});
