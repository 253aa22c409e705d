import { defineConfig } from "@playwright/test";
import { origin, port, today } from "./e2e/setting.ts";

export default defineConfig({
  // A busy machine is slow, not wrong.
  expect: { timeout: 10_000 },
  testDir: "e2e",
  workers: 2,
  timeout: 90_000,
  reporter: "list",
  use: {
    baseURL: origin,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell",
      args: ["--no-sandbox", "--disable-dev-shm-usage"],
    },
  },
  webServer: {
    command: "tsx e2e/serve.ts",
    url: `${origin}/readyz`,
    env: { PORT: port, HOST: "127.0.0.1", TODAY: today, LOG_LEVEL: "warn", TRUSTED_PROXIES: "1" },
    gracefulShutdown: { signal: "SIGTERM", timeout: 6000 },
    timeout: 120_000,
  },
});
