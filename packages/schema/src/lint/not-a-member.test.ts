import { expect, test } from "vitest";
import { factsWith, september, turnOf } from "./korea-of-2025.ts";
import { notAMember } from "./not-a-member.ts";

test("the Republic of Korea sat in September 2025, and not in September 2026", () => {
  expect(notAMember(september, factsWith())).toEqual([]);
  const later = turnOf("2026-09", "Republic of Korea", "republic-of-korea", "2026-10-01");
  expect(notAMember(later, factsWith())).toMatchObject([
    { code: "not-a-member", severity: "blocks", path: ["stateId"] },
  ]);
});

test("it presides under the name by which it sits", () =>
  expect(notAMember({ ...september, name: "South Korea" }, factsWith())).toMatchObject([
    { code: "other-name", severity: "warns", message: expect.stringContaining("“Republic of Korea”") },
  ]));
