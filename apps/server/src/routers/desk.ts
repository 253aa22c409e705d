import { worklist } from "../desk/worklist.ts";
import { router, staffProcedure } from "../trpc.ts";

export const deskRouter = router({
  worklist: staffProcedure("editor").query(({ ctx: { db, today } }) => worklist(db, today)),
});
