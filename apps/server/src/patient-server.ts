import { createServer, type RequestListener, type Server } from "node:http";

/** How long a request may take to arrive: who dribbles longer is let go. */
const patienceMs = 30_000;

/** Ten thousand characters of any script in an address still get an answer in words, not the parser's bare 431. */
const longestHeadBytes = 128 * 1024;

/** A server that waits for no request longer than its patience, whether its head or its body is slow. */
export const patientServer = (listener: RequestListener, patience = patienceMs): Server =>
  createServer(
    {
      maxHeaderSize: longestHeadBytes,
      headersTimeout: patience,
      requestTimeout: patience,
      connectionsCheckingInterval: patience / 6,
    },
    listener,
  );
