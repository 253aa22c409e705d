import type { Licence } from "@council/schema";
import { Trans } from "@lingui/react/macro";

/** Where the facts come from and on what terms, each with the credit it asks for. */
export const Licences = ({ licences }: { licences: Licence[] }) => (
  <section className="section" id="terms">
    <h2>
      <Trans>Sources and their terms</Trans>
    </h2>
    <table className="table licences">
      <thead>
        <tr>
          <th scope="col">
            <Trans>From</Trans>
          </th>
          <th scope="col">
            <Trans>What</Trans>
          </th>
          <th scope="col">
            <Trans>Terms and credit</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {licences.map(({ name, covers, licence, url, credit }) => (
          <tr key={name}>
            <th scope="row">
              {url === null ? (
                name
              ) : (
                <a href={url} rel="noopener">
                  {name}
                </a>
              )}
            </th>
            <td>{covers}</td>
            <td>
              {licence}
              <span className="aside-note">{credit}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
