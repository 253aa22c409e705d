/** Latin letters without accents, character by character, so that places stay the same. */
export const plain = (text: string): string =>
  text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize("NFD").charAt(0));
