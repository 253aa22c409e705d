/** The light colours of the pages: a shared picture has one scheme. They stand in web's `tokens.css`, too. */
export const palette = {
  paper: "#fbfaf6",
  card: "#ffffff",
  ink: "#1a1c20",
  mute: "#5b6069",
  line: "#ddd9ce",
  gold: "#b7791f",
  felt: "#e9e4d6",
};
