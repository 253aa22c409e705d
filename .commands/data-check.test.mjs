import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { inRoot } from "./paths.mjs";

test("who reads only the beginning of what is thin is told of no fault", async () => {
  const child = spawn(process.execPath, [inRoot(".commands/command.cjs"), "data-check"]);
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complaint += text;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const [code] = await once(child, "close");
  expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
}, 60_000);
