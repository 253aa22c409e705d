import type { Database } from "../db.ts";

/** What rises with each change of published content, whoever makes it; 0 before the first. */
export const current = async (db: Database): Promise<number> => {
  const last = await db.revision.findFirst({
    where: { isPublished: true },
    select: { id: true },
    orderBy: { id: "desc" },
  });
  return last?.id ?? 0;
};
