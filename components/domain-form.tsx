import { useState } from 'preact/hooks';
import { say } from '#panel/words.ts';
import { Button } from './bits/button.tsx';
import { Field } from './bits/field.tsx';

/** The seller names the company's domain by hand. `onName` answers false for what is no domain. */
export function DomainForm({
  startsWith = '',
  takesFocus = true,
  onName,
}: {
  startsWith?: string;
  /** The cursor is in it as soon as it is there, for what shows it is always a press. */
  takesFocus?: boolean;
  onName(domain: string): Promise<boolean>;
}) {
  const [domain, setDomain] = useState(startsWith);
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      class="inline-form"
      onSubmit={async (event) => {
        event.preventDefault();
        if (domain.trim()) setWrong(!(await onName(domain.trim())));
      }}
    >
      <Field
        label={say('domain.label')}
        value={domain}
        takesFocus={takesFocus}
        placeholder="acme.com"
        wrong={isWrong ? say('failed.not-a-domain') : null}
        onType={(words) => {
          setDomain(words);
          setWrong(false);
        }}
      />
      <Button type="submit">{say('domain.use')}</Button>
    </form>
  );
}
