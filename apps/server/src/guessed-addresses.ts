import { Hono } from "hono";

/** Addresses that people and browsers try, and where that is which they look for. */
const known = {
  "/about": "/about/data",
  "/data": "/about/data",
  "/data/": "/about/data",
  "/favicon.ico": "/favicon.svg",
};

/** Leads on from addresses that name nothing themselves. */
export const guessedAddresses = new Hono();
for (const [guess, address] of Object.entries(known)) guessedAddresses.get(guess, (c) => c.redirect(address));
