/** The fields that name sources. */
export const citingFields = ["sources", "languagesSources"];

/** The ids of the sources that `facts` name, however deep; a source named twice comes twice. */
export const citations = (facts: unknown): string[] => {
  if (typeof facts !== "object" || facts === null) return [];
  return Object.entries(facts).flatMap(([key, part]) =>
    citingFields.includes(key) ? (part as string[]) : citations(part),
  );
};
