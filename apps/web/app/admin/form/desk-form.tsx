import type { Problem } from "@council/schema";
import { type ComponentProps, useEffect, useRef } from "react";
import { Form } from "react-router";
import { problemAt } from "./problem-at.ts";

type Props = ComponentProps<typeof Form> & { problems?: readonly Problem[] };

const none: readonly Problem[] = [];

/** A form that posts. After a refusal the keyboard is on what is to be mended first, and a screen reader reads why. */
export const DeskForm = ({ problems = none, children, ...form }: Props) => {
  const element = useRef<HTMLFormElement>(null);
  const whole = problemAt(problems, "");
  useEffect(() => {
    if (problems.length > 0)
      element.current?.querySelector<HTMLElement>("[aria-invalid], .desk-summary")?.focus();
  }, [problems]);
  return (
    <Form method="post" className="desk-form" noValidate {...form} ref={element}>
      {whole && (
        <p className="desk-summary" role="alert" tabIndex={-1}>
          {whole}
        </p>
      )}
      {children}
    </Form>
  );
};
