import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** How a body can be written, the smallest first. */
const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

// 5 is the last step before brotli's time grows faster than its gain; an answer may be asked for once and never again.
const brotliQuality = { [constants.BROTLI_PARAM_QUALITY]: 5 };

/** Writes a body in an encoding, off the main thread. */
export const encoded = async (body: Buffer, encoding: Encoding): Promise<Buffer> => {
  if (encoding === "br") return brotliOf(body, { params: brotliQuality });
  return encoding === "gzip" ? gzipOf(body) : body;
};

const chosen = new Map<string, Encoding>();

// Browsers send a handful of different headers; whoever makes up new ones pays for the reading.
const rememberedAtMost = 100;

/**
 * The best encoding that a reader takes.
 *
 * @source RFC 9110, 12.5.3: a coding with weight 0 is not acceptable; `*` stands for those not named.
 */
export const encodingFor = (accepted: string | undefined): Encoding => {
  if (!accepted) return "identity";
  const known = chosen.get(accepted);
  if (known) return known;
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(",")
      .map((part) => {
        const [name = "", weight = "q=1"] = part.split(";").map((piece) => piece.trim());
        return [name, Number(weight.slice(2))];
      }),
  );
  const best = encodings.find((name) => (weights.get(name) ?? weights.get("*") ?? 0) > 0) ?? "identity";
  if (chosen.size < rememberedAtMost) chosen.set(accepted, best);
  return best;
};
