import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Profile } from "@council/schema";
import { z } from "zod";
import { readDocument } from "./document.ts";
import type { Reading } from "./fault.ts";

const { presidencyId, ...parts } = Profile.shape;
const ProfileText = z.object({ presidency: presidencyId, ...parts });

/** The profiles of `profiles/`, one file a month, named after it. */
export const readProfiles = (reading: Reading): Profile[] =>
  readdirSync(join(reading.directory, "profiles"))
    .sort()
    .flatMap((name) => {
      const file = `profiles/${name}`;
      const text = readDocument(reading, file, ProfileText);
      if (text === null) return [];
      const { presidency, ...profile } = text;
      if (name !== `${presidency}.yaml`)
        reading.faults.push({
          file,
          line: 1,
          field: "presidency",
          message: "The file must bear the name of its month.",
        });
      return [{ presidencyId: presidency, ...profile }];
    });
