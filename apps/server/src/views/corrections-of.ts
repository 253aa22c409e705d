import type { Correction } from "@council/schema";
import type { Context } from "../context.ts";

/** What was put right on one page, the latest first. */
export const correctionsOf = async (
  { snapshot }: Pick<Context, "snapshot">,
  page: NonNullable<Correction["page"]>,
): Promise<Correction[]> =>
  (await snapshot.corrections()).filter((one) => one.page?.kind === page.kind && one.page.id === page.id);
