import { dumped, manifestFile } from "@council/prisma";
import { door, notFound } from "../door.ts";
import type { ContextOf } from "../headers.ts";
import { refuseOthers } from "../rest/parameters.ts";
import { manifest } from "./manifest.ts";

/** The whole record as files; `manifest.json` tells which there are. */
export const dumpRoutes = (contextOf: ContextOf) => {
  const dumps = door();
  dumps.get("/:file", async (c) => {
    refuseOthers(c);
    const context = contextOf(c);
    const name = c.req.param("file");
    const file =
      name === "manifest.json"
        ? manifestFile(await manifest(context))
        : await dumped(context.db, context.licences, name);
    if (!file)
      throw notFound(`There is no data set ${name.slice(0, 60)}: /data/manifest.json lists them all.`);
    if (name.endsWith(".csv")) c.header("content-disposition", `attachment; filename="${name}"`);
    return c.body(file.text, 200, { "content-type": file.mediaType });
  });
  return dumps;
};
