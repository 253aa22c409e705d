import { type MembershipList, MembershipQuery } from "@council/schema";
import * as memberships from "../store/memberships.ts";
import { publicProcedure, router } from "../trpc.ts";
import { stateMention } from "../views/state-mention.ts";
import { withSources } from "../views/with-sources.ts";

export const membershipsRouter = router({
  list: publicProcedure
    .input(MembershipQuery)
    .query(async ({ ctx: { db }, input }): Promise<MembershipList> => {
      const seats = await memberships.between(
        db,
        input.on ?? `${input.year}-01-01`,
        input.on ?? `${input.year}-12-31`,
      );
      return withSources(db, {
        memberships: seats.map(({ membership, state }) => ({
          ...membership,
          state: stateMention(state, membership.name, membership.startsOn),
        })),
      });
    }),
});
