import { createServer } from "node:net";

const listenOn = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });

/** A port of this machine that nothing listens on at the moment. */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });

/**
 * Why nothing can listen on the port, or null.
 *
 * @param {string} text what PORT says
 * @param {string} command what was asked for: `npm start`
 */
export const portProblem = async (text, command) => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    return `PORT must be a number from 1 to 65535, not "${text}".`;
  for (const host of ["127.0.0.1", undefined]) {
    const code = await listenOn(port, host);
    if (code === "EADDRINUSE")
      return `Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} ${command}`;
    if (code === "EACCES")
      return `Port ${port} needs more rights than this user has. Choose another: PORT=3000 ${command}`;
  }
  return null;
};
