import type { Leaf } from './criteria.ts';
import { kindOf } from './facts.ts';
import { no, type Trit, unknown, yes } from './kleene.ts';
import type { Cause, CauseCode, Compared } from './reason.ts';

/** Why a leaf came out so for a value that is there. `items` are those of a list that decided. */
export function causeOf(leaf: Leaf, value: unknown, outcome: Trit, items: readonly string[]): Cause {
  const { field } = leaf;
  if (Array.isArray(value)) return ofList(leaf, outcome, items);
  if ('is' in leaf || 'in' in leaf || 'notIn' in leaf) return ofChoice(leaf, value, outcome);
  if ('between' in leaf || 'atLeast' in leaf || 'atMost' in leaf) return ofNumber(leaf, value, outcome);
  if ('withinDays' in leaf) {
    const code = outcome === yes ? 'recent' : outcome === no ? 'not-recent' : 'maybe-recent';
    return { code, field, value, bounds: [leaf.withinDays] };
  }
  if ('known' in leaf) return { code: 'stated', field, value };
  const wanted = wantedOf(leaf);
  if ('says' in leaf) return { code: outcome === yes ? 'says' : 'says-not', field, value, wanted };
  if (outcome === unknown) return { code: 'unreadable', field, value };
  return { code: (outcome === yes) !== 'includesNone' in leaf ? 'among' : 'not-among', field, value, wanted };
}

function ofList(leaf: Leaf, outcome: Trit, items: readonly string[]): Cause {
  const { field } = leaf;
  if ('known' in leaf) return { code: 'stated', field };
  const isText = field === 'page.passages';
  const wanted = wantedOf(leaf);
  if (outcome !== unknown) return { code: isText ? 'sentence' : 'named', field, items };
  if ('includesAll' in leaf && items.length) return { code: 'named-partly', field, items, wanted };
  const isNegative = 'includesNone' in leaf || 'notIn' in leaf;
  return { code: isText ? 'no-sentence' : isNegative ? 'none-ruled-out' : 'none-named', field, wanted };
}

function wantedOf(leaf: Leaf): readonly Compared[] {
  if ('includesAny' in leaf) return leaf.includesAny;
  if ('includesAll' in leaf) return leaf.includesAll;
  if ('includesNone' in leaf) return leaf.includesNone;
  if ('says' in leaf) return typeof leaf.says === 'string' ? [leaf.says] : leaf.says;
  if ('in' in leaf) return leaf.in;
  if ('notIn' in leaf) return leaf.notIn;
  return 'is' in leaf ? [leaf.is] : [];
}

function ofChoice(leaf: Leaf, value: unknown, outcome: Trit): Cause {
  const wanted = wantedOf(leaf);
  const code = (): CauseCode => {
    if (outcome === unknown) return 'unclear';
    if ('notIn' in leaf) return outcome === yes ? 'not-ruled-out' : 'ruled-out';
    if (outcome === no) return 'is-not';
    return wanted.length > 1 ? 'is-one-of' : 'is';
  };
  return { code: code(), field: leaf.field, value, wanted };
}

function ofNumber(leaf: Leaf, value: unknown, outcome: Trit): Cause {
  const { field } = leaf;
  const currency = 'currency' in leaf ? leaf.currency : undefined;
  const told = (code: CauseCode, ...bounds: number[]): Cause => ({
    code,
    field,
    value,
    bounds,
    ...(currency ? { currency } : {}),
  });
  const [least, most] =
    'between' in leaf
      ? leaf.between
      : 'atLeast' in leaf
        ? [leaf.atLeast, null]
        : 'atMost' in leaf
          ? [null, leaf.atMost]
          : [null, null];
  if (outcome === yes) {
    if (least !== null && most !== null) return told('within', least, most);
    return least !== null ? told('at-least', least) : told('at-most', most ?? 0);
  }
  const { min, max } = endsOf(value);
  if (outcome === no) return least !== null && max < least ? told('under', least) : told('over', most ?? 0);
  if (kindOf(field) === 'money') {
    const named = (value as { currency?: unknown } | null)?.currency;
    if (typeof named !== 'string') return told('no-currency');
    if (named !== currency) return told('other-currency');
  }
  const crossed = [least, most].filter((bound): bound is number => bound !== null && min <= bound && max >= bound);
  return crossed.length ? told('straddles', ...crossed) : told('no-number');
}

function endsOf(value: unknown): { min: number; max: number } {
  if (typeof value === 'object' && value !== null) {
    const { min, max } = value as { min?: unknown; max?: unknown };
    return {
      min: typeof min === 'number' ? min : Number.NaN,
      max: typeof max === 'number' ? max : Number.POSITIVE_INFINITY,
    };
  }
  const number = typeof value === 'number' ? value : Number.parseFloat(String(value).replaceAll(',', ''));
  return { min: number, max: number };
}
