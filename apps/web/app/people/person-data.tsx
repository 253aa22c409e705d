import type { AmbassadorView } from "@council/schema";
import { useOrigin } from "../lib/asked.ts";
import { personThing } from "../lib/linked-data.ts";
import { StructuredData } from "../ui/structured-data.tsx";

/** The person for programs. */
export const PersonData = ({ view }: { view: AmbassadorView }) => (
  <StructuredData graph={[personThing(view, useOrigin())]} />
);
