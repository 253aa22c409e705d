import type { State } from "@council/schema";
import { useOrigin } from "../lib/asked.ts";
import { stateThing } from "../lib/linked-data.ts";
import { StructuredData } from "../ui/structured-data.tsx";

/** The state for programs. */
export const StateData = ({ state }: { state: State }) => (
  <StructuredData graph={[stateThing(state, useOrigin())]} />
);
