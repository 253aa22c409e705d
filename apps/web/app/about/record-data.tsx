import { useOrigin } from "../lib/asked.ts";
import { recordThing } from "../lib/linked-data.ts";
import { StructuredData } from "../ui/structured-data.tsx";

/** The record for programs, as a set of data. */
export const RecordData = () => <StructuredData graph={[recordThing(useOrigin())]} />;
