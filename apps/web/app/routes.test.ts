import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import routes from "./routes.ts";

const isPublic = ({ file }: { file: string }): boolean => !file.startsWith("admin/");

test.each(routes.filter(isPublic).map(({ file }) => file))(
  "%s says which parameters it reads: any other would be an answer more to keep",
  (file) => {
    expect(readFileSync(path.join(import.meta.dirname, file), "utf8")).toMatch(
      /^export const handle: PageHandle = \{ parameters: \[/m,
    );
  },
);
