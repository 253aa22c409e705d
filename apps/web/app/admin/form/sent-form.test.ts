import { expect, test } from "vitest";
import { sentForm } from "./sent-form.ts";

const sent = (body: string, type: string): Request =>
  new Request("http://council.test/admin/import", {
    method: "POST",
    body,
    headers: { "content-type": type },
  });

test("what a form was sent with is read", async () => {
  const form = await sentForm(sent("text=Haiti", "application/x-www-form-urlencoded"));
  expect(form.get("text")).toBe("Haiti");
});

test.each([
  { what: "JSON", request: sent("{}", "application/json") },
  { what: "parts that are none", request: sent("{}", "multipart/form-data; boundary=x") },
  { what: "parts without a border", request: sent("{}", "multipart/form-data") },
])("$what is refused, not a fault of ours", async ({ request }) => {
  await expect(sentForm(request)).rejects.toMatchObject({ init: { status: 400 } });
});
