import { createServer } from "node:net";

const listenOn = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });

/**
 * Why nothing can listen on the port, or null.
 *
 * @param {string} text what PORT says
 */
export const portProblem = async (text) => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    return `PORT must be a number from 1 to 65535, not "${text}".`;
  for (const host of ["127.0.0.1", undefined]) {
    const code = await listenOn(port, host);
    if (code === "EADDRINUSE")
      return `Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start`;
    if (code === "EACCES")
      return `Port ${port} needs more rights than this user has. Choose another: PORT=3000 npm start`;
  }
  return null;
};
