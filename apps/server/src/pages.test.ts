import { createContext, type HandleErrorFunction, type ServerBuild } from "react-router";
import { expect, test } from "vitest";
import { openCouncil } from "../testing/open-council.ts";
import { pagesOf } from "./pages.ts";

const council = await openCouncil();
const logContext = createContext<(error: unknown) => void>();
const handleError: HandleErrorFunction = (error, { context }) => context.get(logContext)(error);

const buildWhoseLoader = (loader: () => unknown) =>
  ({
    entry: {
      module: {
        default: async (_request: Request, status: number) => new Response("rendered", { status }),
        ...{ handleError, logContext, apiContext: createContext(), nonceContext: createContext() },
      },
    },
    routes: { root: { id: "root", path: "", module: { default: () => null, loader } } },
    assets: { entry: { module: "", imports: [] }, routes: {}, url: "", version: "" },
    ...{ publicPath: "/", assetsBuildDirectory: "", basename: "/", ssr: true, isSpaMode: false },
    ...{ prerender: [], routeDiscovery: { mode: "initial" } },
    future: { v8_middleware: true },
  }) as unknown as ServerBuild;

test("what makes a page fail is told to the log of its request", async () => {
  const pages = await pagesOf(
    buildWhoseLoader(() => {
      throw new Error("the ink has run dry");
    }),
    import.meta.dirname,
  );
  const app = council.http(pages);
  const response = await app.request("/", { headers: { "x-request-id": "dry-ink" } });
  expect(response.status).toBe(500);
  expect(council.logged).toContainEqual(
    expect.objectContaining({
      msg: "page failed",
      requestId: "dry-ink",
      err: expect.objectContaining({ message: "the ink has run dry", stack: expect.any(String) }),
    }),
  );
});

test("a table that is not there is told to scripts of any site as problem details, a page to its reader", async () => {
  const app = council.http(
    await pagesOf(
      buildWhoseLoader(() => null),
      import.meta.dirname,
    ),
  );
  const table = await app.request("/states/republic-of-korea/happiness.csv");
  expect(table.status).toBe(404);
  expect(table.headers.get("content-type")).toBe("application/problem+json");
  expect(table.headers.get("access-control-allow-origin")).toBe("*");
  expect(await table.json()).toMatchObject({
    status: 404,
    detail: "There is nothing at /states/republic-of-korea/happiness.csv.",
  });
  const page = await app.request("/states/atlantis");
  expect([page.status, await page.text()]).toEqual([404, "rendered"]);
  expect(page.headers.has("access-control-allow-origin")).toBe(false);
});
