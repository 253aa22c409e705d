import type { State } from "@council/schema";
import type { Prisma } from "../generated/sqlite/client.ts";

/** Gives the states the aliases of their records. An alias that leads elsewhere by the hand of staff stays there. */
export const writeAliases = async (tx: Prisma.TransactionClient, states: State[]): Promise<void> => {
  await tx.stateAlias.deleteMany({ where: { stateId: { in: states.map(({ id }) => id) } } });
  const taken = new Set((await tx.stateAlias.findMany()).map(({ id }) => id));
  const wanted = states.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id: alias, stateId: id })));
  await tx.stateAlias.createMany({ data: wanted.filter(({ id }) => !taken.has(id)) });
};
