import { answerOf, apiContext } from "../api.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import type { Route } from "./+types/index-json";

export const handle: PageHandle = { parameters: [] };

/** All that can be found, for the browser to search while one types. */
export const loader = async ({ context }: Route.LoaderArgs) =>
  Response.json(await answerOf(context.get(apiContext).search.content.query()));
