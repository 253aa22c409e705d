import type { AppRouter } from "@council/server/router";
import { createTRPCClient, httpBatchLink } from "@trpc/client";

const [, , host = "http://localhost:3000"] = process.argv;
const council = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: `${host}/trpc` })] });

try {
  const { presidency, table } = await council.presidencies.byMonth.query({ month: "2025-09" });
  console.log(`${presidency.state.commonName} presides, ${presidency.presiders[0]?.name} in the chair.`);
  console.log(`Then: ${table[1]?.name}.`);
} catch (error) {
  console.error(`No answer from ${host}: ${(error as Error).message}`);
  process.exitCode = 1;
}
