import { readdirSync } from "node:fs";
import path from "node:path";
import { projectDirectory } from "../env.ts";

/** The family of a picture's text. Letters that it lacks are taken from the first of the loaded files that has them. */
export const family = "Source Serif 4";

const folder = path.join(projectDirectory, "apps", "server", "generated", "fonts");

const faces = [
  { name: "latin", letters: /./ },
  { name: "cyrillic", letters: /\p{Script=Cyrillic}/u },
  { name: "arabic", letters: /\p{Script=Arabic}/u },
  { name: "chinese", letters: /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u },
];

/** The files it takes to write `text`, Latin first: the Chinese ones are a hundred, and few pictures need them. */
export const fontFilesFor = (text: string): string[] => {
  const files = readdirSync(folder).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return faces
    .filter(({ letters }) => letters.test(text))
    .flatMap(({ name }) => files.filter((file) => file.startsWith(`${name}-`)))
    .map((file) => path.join(folder, file));
};
