import type { ComponentChildren } from 'preact';
import { Icon } from '#components/bits/icon.tsx';
import type { Persona } from '#core/dimensions.ts';
import type { Unwritten } from '#core/unwritten.ts';
import { say as sayPanel } from '#panel/words.ts';
import { hashOf } from '#workspace/route.ts';
import { say, sayList } from '#workspace/words.ts';

/** One numbered section of the document. */
export function SheetPart({ title, aside, children }: { title: string; aside?: string; children: ComponentChildren }) {
  return (
    <section class="sheet-part" aria-label={title}>
      <h2 class="sheet-title">
        {title}
        {aside && <span class="sheet-aside">{aside}</span>}
      </h2>
      {children}
    </section>
  );
}

/** One line of the spec that a link can open. `name` is its id in the address. */
export function SheetLine(props: { name: string; open: string | null; children: ComponentChildren; label: string }) {
  const { name, open, label, children } = props;
  return (
    <li id={`line-${name}`} class={`sheet-line${open === name ? ' here' : ''}`} tabIndex={-1}>
      <a
        class="sheet-link"
        href={hashOf('spec', name)}
        aria-label={say('spec.linkTo', { label })}
        title={say('spec.linkHere')}
      >
        <Icon name="open" size={12} />
      </a>
      {children}
    </li>
  );
}

/** Terms with what they mean, for the small print of a line. What is empty is not drawn. */
export function Terms({ pairs }: { pairs: readonly (readonly [string, ComponentChildren])[] }) {
  const shown = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  if (!shown.length) return null;
  return (
    <dl class="terms">
      {shown.map(([term, value]) => (
        <div key={term} class="term">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a line still lacks, and who has to write it: a question instead of words that nobody has agreed. */
export function StillOpen({ lacks, owner }: { lacks: readonly Unwritten[]; owner: string }) {
  if (!lacks.length) return null;
  return (
    <p class="still-open small">{say('open.line', { owner, what: sayList(lacks.map((one) => say(`open.${one}`))) })}</p>
  );
}

/** What stands where a section has nothing in it. */
export const Nothing = ({ children }: { children: ComponentChildren }) => <p class="quiet nothing">{children}</p>;

/** Who takes part in buying, in words. */
export const roleName = (role: Persona): string => sayPanel(`persona.${role}`);
export const rolesInWords = (roles: readonly Persona[]): string => roles.map(roleName).join(', ');
