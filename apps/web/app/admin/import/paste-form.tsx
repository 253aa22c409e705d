import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { TextArea } from "../form/text-area.tsx";
import { longestArticle } from "./longest-article.ts";

type Props = {
  text?: string;
  /** Why nothing could be proposed from `text`. */
  problem?: "too-long" | "nothing-found" | null;
};

/** Takes an article as it was copied: plain text, Markdown or HTML. */
export const PasteForm = ({ text = "", problem = null }: Props) => {
  const { t } = useLingui();
  const words = {
    "too-long": t`This is longer than any article. Paste one article, not a whole site.`,
    "nothing-found": t`Nothing was found in this text. Paste the whole article, with its boxes.`,
  };
  return (
    <Form method="post" className="desk-paste">
      {problem && (
        <p role="alert" className="desk-problem">
          {words[problem]}
        </p>
      )}
      <div className="desk-field" data-size="long">
        <label htmlFor="text">
          <Trans>The article, with its boxes on the ambassador and the country</Trans>
        </label>
        <TextArea
          id="text"
          name="text"
          rows={8}
          required
          defaultValue={text}
          aria-describedby="text-hint"
          onInput={({ currentTarget }) =>
            currentTarget.setCustomValidity(
              currentTarget.value.length > longestArticle ? words["too-long"] : "",
            )
          }
        />
        <p className="desk-hint" id="text-hint">
          <Trans>
            Plain text, Markdown or HTML. It is read here and sent nowhere; nothing is saved before you say
            so.
          </Trans>
        </p>
      </div>
      <button type="submit" name="do" value="read" className="desk-main">
        <Trans>Read it</Trans>
      </button>
    </Form>
  );
};
