import { expect, test } from "vitest";
import { nodeProblem } from "./node-version.cjs";

test.each(["20.19.0", "20.20.2", "22.12.0", "22.20.1", "24.0.0", "26.1.0"])("Node %s will do", (version) => {
  expect(nodeProblem(version)).toBeNull();
});

test.each(["12.22.12", "18.20.8", "20.18.3", "21.7.3", "22.11.0", "23.11.1"])(
  "Node %s will not do",
  (version) => {
    expect(nodeProblem(version)).toContain(`Node ${version} will not do`);
  },
);
