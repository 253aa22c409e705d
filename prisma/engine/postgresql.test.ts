import dns from "node:dns";
import { expect, test, vi } from "vitest";
import { databaseAt } from "./database.mjs";

test("a name with two addresses at which no server answers is told by its name", async () => {
  const both = [
    { address: "::1", family: 6 },
    { address: "127.0.0.1", family: 4 },
  ];
  const lookup = (_name: string, _options: object, told: (error: null, addresses: object[]) => void) =>
    told(null, both);
  vi.spyOn(dns, "lookup").mockImplementation(lookup as never);
  await expect(databaseAt("postgresql://localhost:1/council").probe()).rejects.toThrow(
    "No PostgreSQL answers at localhost:1.",
  );
});
