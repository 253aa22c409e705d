import { answerOf, apiContext } from "../api.ts";
import type { Route } from "./+types/index-json";

/** All that can be found, for the browser to search while one types. */
export const loader = async ({ context }: Route.LoaderArgs) =>
  Response.json(await answerOf(context.get(apiContext).search.content.query()));
