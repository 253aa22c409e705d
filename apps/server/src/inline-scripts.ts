import { createHash } from "node:crypto";

/**
 * Takes the nonce from a page's own scripts, and tells by which hashes they may run instead. A page that is kept would hand
 * the same nonce to all who read it. A script without the nonce is none of ours, and gets no hash.
 *
 * @source Content Security Policy Level 3, 8.3: hashes are taken over the text between the tags.
 */
export const hashedScripts = (html: string, nonce: string): { html: string; hashes: string[] } => {
  const mark = ` nonce="${nonce}"`;
  const scripts = html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g);
  const hashes = [...scripts]
    .filter(([, attributes = "", text]) => attributes.includes(mark) && text)
    .map(([, , text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return { html: html.replaceAll(mark, ""), hashes: [...new Set(hashes)] };
};
