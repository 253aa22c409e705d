import { RecordName } from "@council/schema/desk";
import { data } from "react-router";
import { apiContext } from "../../api.ts";
import type { Route } from "./+types/latest";
import { latestOf } from "./latest-of.ts";

/** Asked by a page that stays open, so that it can say when others have changed its record. */
export const loader = ({ params, context }: Route.LoaderArgs) => {
  const name = RecordName.safeParse(params);
  if (!name.success) throw data(null, { status: 404 });
  return latestOf(context.get(apiContext), name.data);
};
