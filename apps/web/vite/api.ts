import type { Plugin } from "vite";

const roots = "api|data|embed|feeds|og|trpc";
const alone = "about|favicon\\.ico|healthz|readyz|robots\\.txt|sitemap\\.xml";

/** The addresses that the server answers itself. */
export const answeredByServer = new RegExp(`^/((${roots})(/[^?]*)?|(${alone}))(\\?|$)`);

/**
 * For development, where pages and API are two processes: the addresses that are no pages are asked of the server, whose own is
 * in `API_ORIGIN`.
 */
export const api = (origin = process.env.API_ORIGIN ?? "http://127.0.0.1:3001"): Plugin => ({
  name: "council-api",
  apply: "serve",
  config: () => ({
    define: { "import.meta.env.API_ORIGIN": JSON.stringify(origin) },
    // Not the short form: it would hide from the server which host was asked.
    server: { proxy: { [answeredByServer.source]: { target: origin } } },
  }),
});
