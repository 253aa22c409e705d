import type { z } from "zod";
import type { named, SchemaName } from "./named.ts";

type Examples = { [Name in SchemaName]?: z.infer<(typeof named)[Name]>[] };

/** Real values, from the record of September 2025. */
export const examples: Examples = {
  Month: ["2025-09"],
  Day: ["2025-09-01"],
  PartialDay: ["2025", "2025-07", "2025-07-29"],
  Slug: ["republic-of-korea"],
  Membership: [
    {
      id: "republic-of-korea-2024-01-01",
      stateId: "republic-of-korea",
      name: "Republic of Korea",
      startsOn: "2024-01-01",
      endsBefore: "2026-01-01",
      seat: "elected",
      group: "asia-pacific",
      note: null,
      sources: [],
    },
  ],
  Turn: [
    {
      id: "2025-09",
      stateId: "republic-of-korea",
      name: "Republic of Korea",
      status: "confirmed",
      startsOn: "2025-09-01",
      endsBefore: "2025-10-01",
    },
  ],
  StateMention: [
    {
      id: "republic-of-korea",
      commonName: "South Korea",
      name: "Republic of Korea",
      flag: "KR",
      code: "KOR",
      regionalGroup: "asia-pacific",
    },
  ],
};
