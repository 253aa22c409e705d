import wake from "./wake.js?raw";

/**
 * A rendered page whose scripts wait: none is loaded until `wake.js` sees that its reader wants more than to read. What the
 * page says, and where its links and forms lead, needs none. A page without scripts stays as it is.
 */
export const asleep = (html: string): string =>
  html
    .replaceAll(/<link rel="modulepreload"[^>]*>/g, "")
    .replace(
      /<script( nonce="[^"]*")? type="module" async="">/,
      (_, nonce = "") => `<script${nonce}>${wake}</script><script${nonce} type="text/plain" data-asleep="">`,
    );
