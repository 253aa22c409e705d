import type { Day } from "@council/schema";
import { useRouteLoaderData } from "react-router";

type Asked = { origin: string; today: Day };

const useAsked = (): Asked | undefined => useRouteLoaderData("root") as Asked | undefined;

/** Where the reader reached us: scheme, host and port; empty on an error page, where addresses begin at the root. */
export const useOrigin = (): string => useAsked()?.origin ?? "";

/** The day in New York on which the reader came; null on an error page. */
export const useToday = (): Day | null => useAsked()?.today ?? null;
