import type { Manifest, ManifestFile } from "@council/schema";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { useFormat } from "../i18n/format.ts";
import { aboutApiPath } from "../lib/paths.ts";

/** The whole record as files: each data set in both formats, with its records and the size of each file. */
export const DataFiles = ({ manifest: { date, version, files } }: { manifest: Manifest }) => {
  const format = useFormat();
  return (
    <section className="section" id="files">
      <h2>
        <Trans>Everything as files</Trans>
      </h2>
      <p className="prose">
        <Trans>
          Each data set whole, free to use on <a href="#terms">the terms below</a>. JSON for programs, CSV for
          spreadsheets; both hold every field, and a database of the facts can be built anew from the JSON
          without a loss. <a href="/data/manifest.json">The manifest</a> has the sha256 of each file;{" "}
          <Link to={aboutApiPath}>the API</Link> answers single questions.
        </Trans>
      </p>
      <table className="table data-files">
        <caption>
          {date !== null && (
            <>
              <Trans>
                As of <time dateTime={date}>{format.day(date)}</time>
              </Trans>
              {", "}
            </>
          )}
          <Trans>
            version <code>{version}</code>
          </Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Data set</Trans>
            </th>
            <th scope="col" className="count">
              <Trans>Records</Trans>
            </th>
            <th scope="col">CSV</th>
            <th scope="col">JSON</th>
          </tr>
        </thead>
        <tbody>
          {setsOf(files).map(({ name, csv, json }) => (
            <tr key={name}>
              <th scope="row" lang="en">
                {csv.holds}
              </th>
              <td className="count">{format.number(csv.records, 0)}</td>
              <td>
                <FileLink file={csv} />
              </td>
              <td>
                <FileLink file={json} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const FileLink = ({ file: { name, bytes } }: { file: ManifestFile }) => {
  const format = useFormat();
  return (
    <>
      <a href={`/data/${name}`}>{name}</a> <span className="data-size">{format.size(bytes)}</span>
    </>
  );
};

const setsOf = (files: ManifestFile[]) =>
  files.flatMap((csv) => {
    const name = csv.name.replace(/\.csv$/, "");
    const json = files.find((file) => file.name === `${name}.json`);
    return json ? [{ name, csv, json }] : [];
  });
