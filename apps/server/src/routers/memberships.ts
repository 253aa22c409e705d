import { type MembershipList, MembershipQuery } from "@council/schema";
import * as memberships from "../store/memberships.ts";
import { publicProcedure, router } from "../trpc.ts";
import { pageOf } from "../views/page.ts";
import { stateMention } from "../views/state-mention.ts";
import { withSources } from "../views/with-sources.ts";

export const membershipsRouter = router({
  list: publicProcedure.input(MembershipQuery).query(async ({ ctx, input }): Promise<MembershipList> => {
    const { year, on, ...paging } = input;
    if (year === undefined && on === undefined) {
      const { page, next } = pageOf((await memberships.listNamed(ctx.db)).map(seatView), paging);
      return withSources(ctx, { memberships: page, next });
    }
    const seats = await memberships.between(ctx.db, on ?? `${year}-01-01`, on ?? `${year}-12-31`);
    return withSources(ctx, { memberships: seats.map(seatView), next: null });
  }),
});

const seatView = ({ membership, state }: memberships.NamedMembership) => ({
  ...membership,
  state: stateMention(state, membership.name, membership.startsOn),
});
