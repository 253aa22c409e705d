import module from "node:module";
import { placeOf } from "./places.ts";

// From 22.8 on Node keeps what it has compiled for the next start, of all that is loaded after this: so it is asked before
// the settings are read. Where nobody has a home, nothing is kept.
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
const { HOME, XDG_CACHE_HOME } = process.env;
if (HOME || XDG_CACHE_HOME) enableCompileCache?.(placeOf("cache", XDG_CACHE_HOME));
await import("./serve.ts");
