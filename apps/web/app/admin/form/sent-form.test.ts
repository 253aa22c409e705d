import { expect, test } from "vitest";
import { sentForm } from "./sent-form.ts";

const sent = (body: string, type: string): Request =>
  new Request("http://council.test/admin/import", {
    method: "POST",
    body,
    headers: { "content-type": type },
  });

const filled = (fields: Record<string, string>): Request =>
  sent(new URLSearchParams(fields).toString(), "application/x-www-form-urlencoded");

test("what a form was sent with is read", async () => {
  const form = await sentForm(sent("text=Haiti", "application/x-www-form-urlencoded"));
  expect(form.get("text")).toBe("Haiti");
});

test.each([
  { what: "JSON", request: sent("{}", "application/json") },
  { what: "parts that are none", request: sent("{}", "multipart/form-data; boundary=x") },
  { what: "parts without a border", request: sent("{}", "multipart/form-data") },
  { what: "a row beyond all records", request: filled({ "names[1000000].name": "x" }) },
  { what: "a name of thousands of steps", request: filled({ [`${"names[0].".repeat(5000)}x`]: "1" }) },
  { what: "a name that every object has", request: filled({ "__proto__.name": "x" }) },
  { what: "an order that is no JSON", request: filled({ __intent__: "{" }) },
  { what: "an order about nothing", request: filled({ __intent__: '{"type":"insert","payload":null}' }) },
  {
    what: "an order that no button gives",
    request: filled({ __intent__: '{"type":"update","payload":{"name":"names[9999999]","value":"x"}}' }),
  },
  { what: "a state that is none", request: filled({ __state__: "x" }) },
])("$what is refused, not a fault of ours", async ({ request }) => {
  await expect(sentForm(request)).rejects.toMatchObject({ init: { status: 400 } });
});
