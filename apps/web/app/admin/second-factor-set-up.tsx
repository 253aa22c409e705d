import type { SecondFactorStart } from "@council/schema/desk";
import { Trans, useLingui } from "@lingui/react/macro";

/** What an app needs to make codes, and the codes that stand in for it. Shown this once. */
export const SecondFactorSetUp = ({ start: { qr, secret, backupCodes } }: { start: SecondFactorStart }) => {
  const { t } = useLingui();
  return (
    <ol className="desk-steps">
      <li>
        <p>
          <Trans>Scan this with an authenticator app, or type the key.</Trans>
        </p>
        <img
          className="desk-qr"
          src={`data:image/svg+xml,${encodeURIComponent(qr)}`}
          alt={t`The key as a QR code`}
          width="200"
          height="200"
        />
        <p>
          <code>{secret.match(/.{1,4}/g)?.join(" ")}</code>
        </p>
      </li>
      <li>
        <p>
          <Trans>
            Keep these codes where your phone is not. Each lets you in once without it. They are not shown
            again.
          </Trans>
        </p>
        <ul className="desk-codes">
          {backupCodes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </li>
      <li>
        <Trans>Type the code that the app shows now. Only then is it asked for.</Trans>
      </li>
    </ol>
  );
};
