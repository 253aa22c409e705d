import module from "node:module";
import { placeOf } from "./places.ts";

// Node 22 and later keep what they have compiled for the next start, of all that is loaded after this.
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
enableCompileCache?.(placeOf("cache", process.env.XDG_CACHE_HOME));
await import("./serve.ts");
