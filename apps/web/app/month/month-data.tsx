import type { PresidencyView } from "@council/schema";
import { useOrigin } from "../lib/asked.ts";
import { presidencyThings } from "../lib/linked-data.ts";
import { StructuredData } from "../ui/structured-data.tsx";

/** The month for programs. */
export const MonthData = ({ view }: { view: PresidencyView }) => (
  <StructuredData graph={presidencyThings(view, useOrigin())} />
);
