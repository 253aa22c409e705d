import ts from "typescript";

/** What is written above each schema and each of its fields, by name and path: `"Presidency"`, `"Presidency.id"`. */
export type Descriptions = Record<string, string>;

type Declared = { docs: Map<string, string>; base: string | null };

/**
 * The docstrings of all schemas in some files. A schema made from another (`Presidency.safeExtend({ … })`) has the
 * docstrings of that one's fields too.
 *
 * @param texts - texts of the files, by their names.
 * @param names - the schemas whose docstrings are wanted.
 */
export const descriptionsIn = (texts: Map<string, string>, names: readonly string[]): Descriptions => {
  const declared = new Map<string, Declared>();
  for (const [file, text] of texts)
    for (const [name, what] of declaredIn(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true)))
      if (what.docs.size > 0 || !declared.has(name)) declared.set(name, what);
  return Object.fromEntries(
    names.flatMap((name) => [...docsOf(name, declared)].map(([path, doc]) => [`${name}${path}`, doc])),
  );
};

const docsOf = (name: string, declared: Map<string, Declared>): Map<string, string> => {
  const { docs, base } = declared.get(name) ?? { docs: new Map(), base: null };
  const inherited = base === null ? [] : [...docsOf(base, declared)].filter(([path]) => path !== "");
  return new Map([...inherited, ...docs]);
};

const declaredIn = (file: ts.SourceFile): Map<string, Declared> => {
  const found = new Map<string, Declared>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name) || initializer === undefined) continue;
      const own = docOf(statement);
      const docs = new Map(own === null ? [] : [["", own]]);
      for (const fields of fieldsIn(initializer)) collect(fields, "", docs, found);
      found.set(name.text, { docs, base: rootOf(initializer) });
    }
  }
  return found;
};

const collect = (
  fields: ts.ObjectLiteralExpression,
  path: string,
  docs: Map<string, string>,
  found: Map<string, Declared>,
): void => {
  for (const field of fields.properties) {
    if (field.name === undefined || !ts.isIdentifier(field.name)) continue;
    const at = `${path}.${field.name.text}`;
    const doc =
      docOf(field) ??
      (ts.isShorthandPropertyAssignment(field) ? found.get(field.name.text)?.docs.get("") : null);
    if (doc) docs.set(at, doc);
    if (ts.isPropertyAssignment(field))
      for (const inner of fieldsIn(field.initializer)) collect(inner, at, docs, found);
  }
};

/** The object literals that a chain of calls is given: `z.object({ … }).refine(…)`, `z.array(z.object({ … }))`. */
const fieldsIn = (expression: ts.Node): ts.ObjectLiteralExpression[] => {
  if (ts.isSatisfiesExpression(expression)) return fieldsIn(expression.expression);
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return [];
  const { expression: before, name } = expression.expression;
  const describes = ["object", "strictObject", "extend", "safeExtend"].includes(name.text);
  const given = expression.arguments.flatMap((argument) => {
    if (ts.isObjectLiteralExpression(argument)) return describes ? [argument] : [];
    return fieldsIn(argument);
  });
  return [...fieldsIn(before), ...given];
};

const rootOf = (expression: ts.Node): string | null => {
  if (ts.isIdentifier(expression)) return expression.text === "z" ? null : expression.text;
  return ts.isCallExpression(expression) ||
    ts.isPropertyAccessExpression(expression) ||
    ts.isSatisfiesExpression(expression)
    ? rootOf(expression.expression)
    : null;
};

const docOf = (node: ts.Node): string | null => {
  const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(doc?.comment);
  return text === undefined || text === "" ? null : text.replace(/\{@link (\w+)\}/g, "$1").trim();
};
