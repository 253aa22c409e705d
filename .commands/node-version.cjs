/**
 * What is wrong with this version of Node, or null.
 *
 * @param {string} version such as "20.19.0"
 */
exports.nodeProblem = (version) => {
  const [major, minor] = version.split(".").map(Number);
  const isFit = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  return isFit
    ? null
    : `Node ${version} will not do: install 24, 22 (22.12 or newer) or 20 (20.19 or newer) from https://nodejs.org.`;
};
