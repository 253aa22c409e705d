/** The ids of the sources that `facts` name, however deep; a source named twice comes twice. */
export const citations = (facts: unknown): string[] => {
  if (typeof facts !== "object" || facts === null) return [];
  return Object.entries(facts).flatMap(([key, part]) =>
    key === "sources" || key === "languagesSources" ? (part as string[]) : citations(part),
  );
};
