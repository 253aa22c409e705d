import { Trans } from "@lingui/react/macro";

/** What holds for every address. */
export const Manners = () => (
  <section className="section">
    <h2>
      <Trans>What holds everywhere</Trans>
    </h2>
    <ul className="manners prose">
      <li>
        <Trans>
          <a href="/api/v1/openapi.json">The description in OpenAPI 3.1</a> lists every field of every answer;
          tools make clients and types from it.
        </Trans>
      </li>
      <li>
        <Trans>
          Ids never change: a presidency is its month, such as 2025-09; a state or a person is the last part
          of the address of its page.
        </Trans>
      </li>
      <li>
        <Trans>
          Long lists come page by page. Follow <code>next</code> until it is null.
        </Trans>
      </li>
      <li>
        <Trans>
          A parameter that is not known is refused by name, so that a slip of the pen never looks like an
          answer.
        </Trans>
      </li>
      <li>
        <Trans>
          A fault comes as <code>application/problem+json</code>, each with the parameter it concerns and what
          to do.
        </Trans>
      </li>
      <li>
        <Trans>
          Scripts of other sites may read. An answer has an <code>ETag</code>: ask again with it and get 304
          while nothing has changed.
        </Trans>
      </li>
    </ul>
  </section>
);
