import { defineConfig } from "vitest/config";

// What has to run without zod is tested where nothing has loaded it before.
const withoutZod = "src/{rotation,search}.test.ts";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: "without zod", include: [withoutZod] } },
      {
        extends: true,
        test: {
          name: "with zod",
          include: ["{src,packaging}/**/*.test.ts"],
          exclude: [withoutZod],
          isolate: false,
        },
      },
    ],
  },
});
