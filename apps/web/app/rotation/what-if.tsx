import type { Slug } from "@council/schema";
import { Plural, Trans } from "@lingui/react/macro";
import { Form, Link } from "react-router";
import type { supposed } from "./answers.ts";
import { Election } from "./election.tsx";
import { Kept } from "./kept.tsx";
import { Outcome } from "./outcome.tsx";
import { addressOf, type Question } from "./question.ts";

type Supposed = Awaited<ReturnType<typeof supposed>>;

/** A state as this section names it: common name, flag and code. */
export type Named = { id: Slug; commonName: string; flag: string | null; code: string };

type Props = { answer: Supposed; states: ReadonlyMap<Slug, Named>; question: Question };

/** The coming elections as a form, and every presidency that follows from the winners chosen. */
export const WhatIf = ({ answer, states, question }: Props) => {
  const { elections, outcome, refusals } = answer;
  const { month, state, scenario } = question;
  return (
    <section className="section" id="what-if">
      <h2>
        <Trans>What if?</Trans>
      </h2>
      <p className="prose">
        <Trans>
          Choose winners for the coming elections and see whose turn it would be. Each election fills five
          seats for two years; General Assembly resolution 1991 A (XVIII) and practice since 1966 give them to
          regional groups. Who retires cannot be elected again at once (Charter, Article 23).
        </Trans>
      </p>
      <Form action="/rotation#outcome" className="what-if" preventScrollReset>
        <Kept question={{ month, state }} />
        {elections.map((election) => (
          <Election key={election.year} election={election} states={states} question={question} />
        ))}
        <div className="what-if-send">
          <button type="submit">
            <Trans>Play it forward</Trans>
          </button>
          {(scenario.length > 0 || refusals.length > 0) && (
            <Link to={`${addressOf({ ...question, scenario: [] })}#what-if`} preventScrollReset>
              <Trans>Clear all choices</Trans>
            </Link>
          )}
        </div>
      </Form>
      <div id="outcome" role="status">
        {refusals.length > 0 && <Refused messages={refusals} />}
        {outcome && <Outcome outcome={outcome} states={states} question={question} />}
      </div>
    </section>
  );
};

const Refused = ({ messages }: { messages: string[] }) => (
  <div className="refused">
    <p className="notice-title">
      <Plural
        value={messages.length}
        one="Nothing follows: # choice cannot be."
        other="Nothing follows: # choices cannot be."
      />
    </p>
    <ul className="lines">
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
    <p>
      <a href="#what-if">
        <Trans>Back to the choices</Trans>
      </a>
    </p>
  </div>
);
