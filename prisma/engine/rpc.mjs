import { createInterface } from "node:readline";

/**
 * @typedef {(params: any) => unknown} Method
 * @typedef {(message: object) => void} Send
 */

/** @param {unknown} error the form in which the CLI expects a failure */
const failure = (error) => {
  const { message, code } = /** @type {{ message?: string, code?: string }} */ (error);
  return {
    code: 4466,
    message: "An error happened. Check the data field for details.",
    data: { is_panic: false, message: message ?? String(error), error_code: code ?? null, meta: null },
  };
};

/**
 * Answers JSON-RPC requests, one a line, one after the other, until the input ends.
 *
 * @param {NodeJS.ReadableStream} input
 * @param {NodeJS.WritableStream} output
 * @param {(send: Send) => (name: string) => Method} connect finds a method by name; `send` talks to the other side unasked.
 */
export const answerRequests = async (input, output, connect) => {
  const send = (/** @type {object} */ message) =>
    void output.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const methodNamed = connect(send);
  for await (const line of createInterface({ input })) {
    if (line.trim() === "") continue;
    const { id, method, params } = JSON.parse(line);
    if (method === undefined) continue;
    try {
      send({ id, result: (await methodNamed(method)(params ?? {})) ?? {} });
    } catch (error) {
      send({ id, error: failure(error) });
    }
  }
};
