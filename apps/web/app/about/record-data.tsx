import type { Manifest } from "@council/schema";
import { useOrigin } from "../lib/asked.ts";
import { StructuredData } from "../ui/structured-data.tsx";
import { recordThing } from "./record-thing.ts";

/** The record for programs, as a set of data. */
export const RecordData = ({ manifest }: { manifest: Manifest }) => (
  <StructuredData graph={[recordThing(manifest, useOrigin())]} />
);
