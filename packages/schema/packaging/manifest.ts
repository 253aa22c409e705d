type Manifest = {
  exports: Record<string, string>;
  scripts?: unknown;
  devDependencies?: unknown;
  peerDependencies: { zod: string };
};

/** What `dist/package.json` says: the doors lead to what was built, and any zod that fits the tested one will do. */
export const manifestFrom = ({
  exports,
  scripts,
  devDependencies,
  peerDependencies,
  ...facts
}: Manifest) => ({
  ...facts,
  exports: {
    ...Object.fromEntries(
      Object.entries(exports).map(([door, source]) => {
        const built = source.replace("./src/", "./").replace(/\.ts$/, "");
        return [door, { types: `${built}.d.ts`, default: `${built}.js` }];
      }),
    ),
    "./json-schema/*.json": "./json-schema/*.json",
  },
  engines: { node: "^20.19 || ^22.12 || >=24" },
  peerDependencies: { zod: `^${peerDependencies.zod}` },
});
