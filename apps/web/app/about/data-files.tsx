import { Trans } from "@lingui/react/macro";

const sets = ["presidencies", "memberships", "states", "people", "events"];

/** The whole record as files. */
export const DataFiles = () => (
  <section className="section">
    <h2>
      <Trans>Everything as files</Trans>
    </h2>
    <p className="prose">
      <Trans>
        <a href="/data/manifest.json">The manifest</a> lists all twelve data sets with version, date, sha256
        and terms of use. A database can be built anew from them without a loss. These five hold most:
      </Trans>
    </p>
    <ul className="data-files">
      {sets.map((name) => (
        <li key={name}>
          <code>{name}</code> <a href={`/data/${name}.csv`}>CSV</a> <a href={`/data/${name}.json`}>JSON</a>
        </li>
      ))}
    </ul>
  </section>
);
