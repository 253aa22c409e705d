/**
 * What a page says, in the words of schema.org, for programs.
 * A browser takes it for data, not for a script, so the page's policy has no say in it; only `<` could end it early.
 */
export const StructuredData = ({ graph }: { graph: object[] }) => (
  <script
    type="application/ld+json"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON cannot be written as text in a script; `<` is escaped
    dangerouslySetInnerHTML={{
      __html: JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll(
        "<",
        "\\u003c",
      ),
    }}
  />
);
