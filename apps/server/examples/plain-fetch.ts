// Made by `npx openapi-typescript http://localhost:3000/api/v1/openapi.json -o council-api.ts`
import type { paths } from "./council-api.ts";

type Turns = paths["/presidencies"]["get"]["responses"][200]["content"]["application/json"];

const [, , host = "http://localhost:3000"] = process.argv;
try {
  for (let page: string | null = "/api/v1/presidencies?limit=500"; page !== null; ) {
    const { presidencies, next } = (await (await fetch(host + page)).json()) as Turns;
    for (const { id, state, presiders } of presidencies)
      if (state.id === "republic-of-korea")
        console.log(id, state.commonName, presiders[0]?.name ?? "not known");
    page = next;
  }
} catch (error) {
  console.error(`No answer from ${host}: ${(error as Error).message}`);
  process.exitCode = 1;
}
