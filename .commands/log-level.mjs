/** For a server that we start: on a terminal it tells warnings only, unless LOG_LEVEL says otherwise. */
export const logEnv = (given = process.env.LOG_LEVEL, { isTTY } = process.stdout) => ({
  LOG_LEVEL: given || (isTTY ? "warn" : "info"),
});
