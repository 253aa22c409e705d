/** Where the pages stand for these journeys. */
export const port = "4870";
export const origin = `http://127.0.0.1:${port}`;

/** The day the server takes for today. */
export const today = "2025-09-20";
