import type { Problem } from "@council/schema";
import type { OwnSession } from "@council/schema/desk";
import { Trans } from "@lingui/react/macro";
import { useFormat } from "../i18n/format.ts";
import { browserName } from "./browser-name.ts";
import { DeskForm } from "./form/desk-form.tsx";

/** Where one is signed in, and the way to end it from here. */
export const SessionList = ({
  sessions,
  problems,
}: {
  sessions: OwnSession[];
  problems: readonly Problem[];
}) => (
  <section className="section" id="sessions">
    <h2>
      <Trans>Where you are signed in</Trans>
    </h2>
    <ul className="desk-list">
      {sessions.map((session) => (
        <Session key={session.id} session={session} problems={problems} />
      ))}
    </ul>
    {sessions.length > 1 && (
      <DeskForm>
        <button type="submit" name="do" value="revoke-others" className="desk-button">
          <Trans>End every other session</Trans>
        </button>
      </DeskForm>
    )}
  </section>
);

const Session = ({ session, problems }: { session: OwnSession; problems: readonly Problem[] }) => {
  const format = useFormat();
  const { id, browser, address, startedAt, isCurrent } = session;
  const name = browser === null ? null : browserName(browser);
  const day = format.day(startedAt.slice(0, 10));
  return (
    <li>
      <div>
        <p className="desk-list-name">{name ?? <Trans>A program</Trans>}</p>
        <p className="desk-hint">
          {address ? (
            <Trans>
              Since {day}, from {address}
            </Trans>
          ) : (
            <Trans>Since {day}</Trans>
          )}
        </p>
      </div>
      {isCurrent ? (
        <p>
          <Trans>This browser</Trans>
        </p>
      ) : (
        <DeskForm problems={problems}>
          <input type="hidden" name="id" value={id} />
          <button type="submit" name="do" value="revoke" className="desk-button">
            <Trans>
              End
              <span className="desk-unseen">
                {" "}
                the session of {name ?? "?"}, {day}
              </span>
            </Trans>
          </button>
        </DeskForm>
      )}
    </li>
  );
};
