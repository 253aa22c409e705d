/** A year of turns with states and ambassadors, as tRPC is asked for it. */
export const yearOfTrpc = `/trpc/presidencies.list?input=${encodeURIComponent(JSON.stringify({ year: 2025 }))}`;
