import type { Month } from "@council/schema";
import type { Lack } from "@council/schema/desk";
import { newRecordPath, recordPath } from "../form/addresses.ts";

/** The form in which to mend what a turn lacks, with what is known of it filled in. */
export const whereToMend = ({ lacks, kind, id }: Lack, presidencyId: Month): string => {
  switch (lacks) {
    case "ambassador":
      return newRecordPath("presider", {
        presidencyId,
        ...{ capacity: "permanent-representative", role: "announced" },
      });
    case "profile":
    case "country-profile":
      return newRecordPath(lacks, { presidencyId });
    default:
      return recordPath(kind, id);
  }
};
