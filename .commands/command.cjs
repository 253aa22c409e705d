// Any Node can read this file and node-version.cjs, however old: it must get as far as the sentence that it is too old.
const { nodeProblem } = require("./node-version.cjs");

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
void import(`./${process.argv[2]}.mjs`);
