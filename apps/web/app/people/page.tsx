import type { AmbassadorView } from "@council/schema";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, redirect } from "react-router";
import { answerOf, apiContext } from "../api.ts";
import { useFormat } from "../i18n/format.ts";
import { sourcesOf } from "../lib/cited.ts";
import type { PageHandle } from "../lib/page-handle.ts";
import { personPath, statePath } from "../lib/paths.ts";
import { Corrected } from "../ui/corrected.tsx";
import { Flag } from "../ui/flag.tsx";
import { Opening } from "../ui/opening.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { PersonFacts } from "../ui/person-facts.tsx";
import { CitedSources, SourceMark } from "../ui/sources.tsx";
import { SourcesSection } from "../ui/sources-section.tsx";
import type { Route } from "./+types/page";
import { PersonData } from "./person-data.tsx";
import { Presided } from "./presided.tsx";
import { RoleSentence } from "./role-sentence.tsx";
import "./people.css";

export const handle: PageHandle = { parameters: [] };

export const loader = async ({ params, context }: Route.LoaderArgs) => {
  const view = await answerOf(context.get(apiContext).ambassadors.get.query({ id: params.slug }));
  if (view.ambassador.id !== params.slug) throw redirect(personPath(view.ambassador.id), 301);
  return view;
};

export default function PersonPage({ loaderData: view }: Route.ComponentProps) {
  const { t } = useLingui();
  const { ambassador: person, presided, sources } = view;
  const { name } = person;
  const hasPresided = presided.length > 0;
  const title = hasPresided ? t`${name} in the chair of the Security Council` : name;
  return (
    <CitedSources
      sources={sources}
      order={sourcesOf(
        presided.map(({ sources }) => ({ sources })),
        presided,
        person,
      )}
    >
      <PageHead
        title={title}
        description={
          hasPresided
            ? t`When and in what capacity ${name} presided over the UN Security Council, and what is known of the person, with a source for each fact.`
            : t`What is known of ${name}, who has no turn in the chair of the UN Security Council in the record, with a source for each fact.`
        }
        path={personPath(person.id)}
        image={`/og/people/${person.id}.png`}
      />
      <PersonData view={view} />
      <Opening kicker={<Acted view={view} />} title={name}>
        <p className="standfirst">
          <RoleSentence presided={presided} />
        </p>
        <Spellings aliases={person.aliases} />
      </Opening>
      <div className="columns">
        {hasPresided && <Presided presided={presided} />}
        <section className="aside person-life">
          <h2>
            <Trans>The person</Trans>
          </h2>
          <PersonFacts person={person} />
          {person.note !== null && <p className="aside-note">{person.note}</p>}
          <p className="aside-note">
            <Trans>
              Named in
              <SourceMark ids={person.sources} />
            </Trans>
          </p>
        </section>
      </div>
      <Corrected corrections={view.corrections} />
      <SourcesSection page={{ path: personPath(person.id), title }} />
    </CitedSources>
  );
}

const Acted = ({ view: { state } }: { view: AmbassadorView }) =>
  state ? (
    <Link to={statePath(state.id)} className="person-state">
      <Flag of={state} width={36} />
      {state.commonName}
    </Link>
  ) : (
    <Trans>For more than one state</Trans>
  );

const Spellings = ({ aliases }: { aliases: string[] }) => {
  const format = useFormat();
  if (aliases.length === 0) return null;
  return (
    <p className="person-spellings">
      <Trans>Also written {format.list(aliases)}.</Trans>
    </p>
  );
};
