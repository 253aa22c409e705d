import { ambassadorsRouter } from "./routers/ambassadors.ts";
import { appointmentsRouter } from "./routers/appointments.ts";
import { correctionsRouter } from "./routers/corrections.ts";
import { countryProfilesRouter } from "./routers/country-profiles.ts";
import { coverageRouter } from "./routers/coverage.ts";
import { deskRouter } from "./routers/desk.ts";
import { draftsRouter } from "./routers/drafts.ts";
import { eventsRouter } from "./routers/events.ts";
import { manifestRouter } from "./routers/manifest.ts";
import { membershipsRouter } from "./routers/memberships.ts";
import { operationsRouter } from "./routers/operations.ts";
import { presidenciesRouter } from "./routers/presidencies.ts";
import { recordsRouter } from "./routers/records.ts";
import { revisionsRouter } from "./routers/revisions.ts";
import { rotationRouter } from "./routers/rotation.ts";
import { searchRouter } from "./routers/search.ts";
import { sessionRouter } from "./routers/session.ts";
import { staffRouter } from "./routers/staff.ts";
import { statesRouter } from "./routers/states.ts";
import { todayRouter } from "./routers/today.ts";
import { router } from "./trpc.ts";

/** Everything that can be asked of the server; each answer is typed by a view of `@council/schema`. */
export const appRouter = router({
  ambassadors: ambassadorsRouter,
  appointments: appointmentsRouter,
  corrections: correctionsRouter,
  countryProfiles: countryProfilesRouter,
  coverage: coverageRouter,
  desk: deskRouter,
  drafts: draftsRouter,
  events: eventsRouter,
  manifest: manifestRouter,
  memberships: membershipsRouter,
  operations: operationsRouter,
  presidencies: presidenciesRouter,
  records: recordsRouter,
  revisions: revisionsRouter,
  rotation: rotationRouter,
  search: searchRouter,
  session: sessionRouter,
  staff: staffRouter,
  states: statesRouter,
  today: todayRouter,
});
export type AppRouter = typeof appRouter;
