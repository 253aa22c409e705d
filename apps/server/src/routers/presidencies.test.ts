import { describe, expect, test } from "vitest";
import { openCouncil } from "../../testing/open-council.ts";

const { ask } = await openCouncil();

describe("the present turn changes at midnight in New York", () => {
  test.each([
    ["2025-09-01T03:59:59Z", "2025-08", "Panama"],
    ["2025-09-01T04:00:00Z", "2025-09", "Republic of Korea"],
    ["2026-01-01T04:59:59Z", "2025-12", "Slovenia"],
    ["2026-01-01T05:00:00Z", "2026-01", "Somalia"],
  ])("%s", async (instant, month, name) => {
    const { presidency } = await ask(new Date(instant)).presidencies.current();
    expect(presidency).toMatchObject({ id: month, name });
  });

  test("a turn is scheduled on the eve of its first day and confirmed on the day", async () => {
    const statusOn = async (day: string) =>
      (await ask(day).presidencies.byMonth({ month: "2025-09" })).presidency.status;
    expect(await statusOn("2025-08-31")).toBe("scheduled");
    expect(await statusOn("2025-09-01")).toBe("confirmed");
  });

  test("after the last known turn nobody is said to preside", async () => {
    await expect(ask("2031-05-01").presidencies.current()).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the turns of 1946", () => {
  test("run from the 17th to the 16th", async () => {
    const { presidencies } = await ask().presidencies.list({ year: 1946 });
    expect(presidencies.slice(0, 2)).toMatchObject([
      { id: "1946-01", name: "Australia", startsOn: "1946-01-17", endsBefore: "1946-02-17" },
      { id: "1946-02", name: "Brazil", startsOn: "1946-02-17", endsBefore: "1946-03-17" },
    ]);
    expect(presidencies).toHaveLength(11);
  });

  test("are found by the month in which they begin, though another still runs", async () => {
    expect((await ask().presidencies.byMonth({ month: "1946-02" })).presidency.name).toBe("Brazil");
    expect((await ask("1946-02-16").presidencies.current()).presidency.name).toBe("Australia");
  });

  test("end with the one of November, which ran through December", async () => {
    const view = await ask().presidencies.byMonth({ month: "1946-12" });
    expect(view.presidency).toMatchObject({ id: "1946-11", name: "United States", endsBefore: "1947-01-01" });
    expect(view.exceptions.map(({ kind }) => kind).sort()).toEqual(["calendar", "extension"]);
    expect(view.next?.id).toBe("1947-01");
  });

  test("begin the record: nothing came before", async () => {
    expect((await ask().presidencies.byMonth({ month: "1946-01" })).previous).toBeNull();
  });
});

describe("a list", () => {
  test("can begin in any month and run over a year's end", async () => {
    const { presidencies, today } = await ask("2025-12-05").presidencies.list({ from: "2025-11", months: 3 });
    expect(presidencies.map(({ id, status }) => [id, status])).toEqual([
      ["2025-11", "confirmed"],
      ["2025-12", "confirmed"],
      ["2026-01", "scheduled"],
    ]);
    expect(today).toBe("2025-12-05");
  });

  test("of a year beyond the record is empty", async () => {
    expect((await ask().presidencies.list({ year: 2600 })).presidencies).toEqual([]);
  });

  test("without a period begins with the first turns since 17 January 1946", async () => {
    const { presidencies } = await ask().presidencies.list({ limit: 2 });
    expect(presidencies.map(({ startsOn }) => startsOn)).toEqual(["1946-01-17", "1946-02-17"]);
  });

  test.each([
    [{ year: 1945 }, "year"],
    [{ year: 2025.5 }, "year"],
    [{ year: 2025, limit: 3 }, "limit"],
    [{ year: 2025, from: "2025-01" }, "year"],
    [{ from: "2025-13" }, "from"],
    [{ from: "2025-01", months: 121 }, "months"],
    [{ year: 2025, months: 3 }, "from"],
  ])("asked for with %o is refused at %s", async (input, field) => {
    await expect(ask().presidencies.list(input)).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { problems: [{ path: [field], message: expect.any(String) }] },
    });
  });
});

test("a month beyond the record is not found", async () => {
  await expect(ask().presidencies.byMonth({ month: "2099-01" })).rejects.toMatchObject({
    code: "NOT_FOUND",
    message: "No presidency is known in 2099-01.",
  });
});

test("the history holds all 983 turns without a gap, and every state that held one", async () => {
  const { turns, states } = await ask().presidencies.history();
  expect(turns).toHaveLength(983);
  expect(turns.slice(1).filter(({ startsOn }, at) => startsOn !== turns[at]?.endsBefore)).toEqual([]);
  expect(states.map(({ id }) => id)).toEqual([...new Set(turns.map(({ stateId }) => stateId))].sort());
});

test("in December 1994 Rwanda presided out of order, and the table still follows the order", async () => {
  const view = await ask().presidencies.byMonth({ month: "1994-12" });
  expect(view.exceptions).toEqual([expect.objectContaining({ kind: "out-of-order", month: "1994-12" })]);
  expect(view.table.slice(0, 3).map(({ name }) => name)).toEqual(["Rwanda", "Spain", "United Kingdom"]);
});

test("the turn that Upper Volta began in August 1984 keeps that name, though Burkina Faso ended it", async () => {
  const { presidencies } = await ask().presidencies.list({ from: "1984-08", months: 3 });
  expect(presidencies.map(({ state }) => [state.id, state.name, state.flag])).toEqual([
    ["burkina-faso", "Upper Volta", null],
    ["zimbabwe", "Zimbabwe", "ZW"],
    ["burkina-faso", "Burkina Faso", "BF"],
  ]);
});
