import { CouncilError } from "@council/schema";
import { describe, expect, test } from "vitest";
import { readEnv } from "./env.ts";

const faultsOf = (variables: Record<string, string>): string[] => {
  try {
    readEnv(variables);
    return [];
  } catch (error) {
    return error instanceof CouncilError ? error.problems.map(({ message }) => message) : [String(error)];
  }
};

test("without settings the server takes port 3000 and the database of the project", () => {
  const { PORT, HOST, DATABASE_URL, TODAY, LOG_LEVEL } = readEnv({});
  expect({ PORT, HOST, TODAY, LOG_LEVEL }).toEqual({
    PORT: 3000,
    HOST: undefined,
    TODAY: undefined,
    LOG_LEVEL: "info",
  });
  expect(DATABASE_URL).toMatch(/^file:\/\/.*\/prisma\/council\.db$/);
});

test("an empty variable counts as absent", () => {
  expect(readEnv({ PORT: "", TODAY: "" })).toEqual(readEnv({}));
});

test("the public address is kept as an origin", () => {
  expect(readEnv({ PUBLIC_URL: "https://Council.example:443/" }).PUBLIC_URL).toBe("https://council.example");
});

describe("a variable that cannot be used is named, with what to give instead", () => {
  test.each([
    ["PORT", "http"],
    ["PORT", "65536"],
    ["DATABASE_URL", "mysql://localhost/council"],
    ["DATABASE_URL", "postgresql://council@127.0.0.1:5432"],
    ["DATABASE_URL", "postgresql://[/council"],
    ["DATABASE_URL", "file://another-machine/council.db"],
    ["PUBLIC_URL", "council.example"],
    ["PUBLIC_URL", "ftp://council.example"],
    ["PUBLIC_URL", "https://council.example/tracker"],
    ["PUBLIC_URL", "https://name:word@council.example"],
    ["TODAY", "2025-02-30"],
    ["LOG_LEVEL", "loud"],
    ["METRICS_TOKEN", "short"],
    ["METRICS_TOKEN", "thirty-two characters, with spaces"],
    ["ISSUES_URL", "https://github.com/owner/name/issues/new"],
    ["ISSUES_URL", "javascript:alert('{title}{body}')"],
  ])("%s=%s", (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name}: \\w.+\\.$`))]);
  });

  test("a report of a mistake may open on any forge or as a letter", () => {
    for (const url of [
      "https://github.com/owner/name/issues/new?title={title}&body={body}",
      "https://gitlab.com/owner/name/-/issues/new?issue[title]={title}&issue[description]={body}",
      "mailto:facts@example.org?subject={title}&body={body}",
    ])
      expect(readEnv({ ISSUES_URL: url }).ISSUES_URL).toBe(url);
  });

  test("each fault has its line", () => {
    expect(faultsOf({ PORT: "-1", TODAY: "today" })).toHaveLength(2);
  });
});
