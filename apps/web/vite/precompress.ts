import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const compressible = /\.(js|css|svg|json)$/;
const worthCompressing = 1024;

/** Writes each file that browsers load also as small as it gets, once for all readers. */
export const precompress = (): Plugin => ({
  name: "council:precompress",
  // Only what is written is final: Vite still fills in addresses when the bundle is put together.
  async writeBundle({ dir = "" }, bundle) {
    if (this.environment.name !== "client") return;
    const names = Object.keys(bundle).filter((name) => compressible.test(name));
    await Promise.all(names.map((name) => compress(join(dir, name))));
  },
});

const compress = async (file: string): Promise<void> => {
  const source = await readFile(file);
  if (source.length < worthCompressing) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
  };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(source, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(source, { level: 9 }));
};
