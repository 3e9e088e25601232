import { computed, signal } from '@preact/signals';
import type { converge, Voice } from '#core/convergence.ts';
import type { diverge } from '#core/convergence-divergence.ts';
import type { Finding, FoundQuote } from '#core/convergence-draft-finding.ts';
import type { sharedOf } from '#core/convergence-draft-size.ts';
import { type Section, sections } from '#core/interview.ts';
import { dealsOf } from '#core/interview-deals.ts';
import { dayAfter } from './days.ts';
import type { Drafts } from './drafts.ts';
import { emptyStudy, type InterviewBody, readStudy, type StudyBody, type StudyGroup } from './interview-body.ts';
import { draftWords } from './interview-words.ts';
import { createOnePaper } from './one-paper.ts';
import { createPapers } from './papers.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

/** One paper of the team: there is one study. */
const studyId = 'study-of-interviews';

export type ReadInterviews = ReadonlyMap<string, InterviewBody>;

interface Compare {
  readonly converge: typeof converge;
  readonly diverge: typeof diverge;
  readonly sharedOf: typeof sharedOf;
}

/** The interviews beside one another: what is said by several, where they differ, and the draft that comes of it. */
export function createStudy(
  world: World,
  interviews: { readonly value: ReadInterviews },
  drafts: Drafts,
  today: { readonly value: string },
) {
  const papers = createPapers<StudyBody>(world, 'study', readStudy);
  const paper = createOnePaper(papers);
  const isOpen = signal(false);
  /** What compares is loaded when interviews are looked at. */
  const compare = signal<Compare | null>(null);
  const body = computed(() => (papers.open.value?.id === studyId ? papers.open.value.body : emptyStudy));

  /** By interview and quote the deals that are told of. */
  const deals = computed(() => new Map([...interviews.value].map(([id, held]) => [id, dealsOf(held)])));
  const voices = computed((): readonly Voice[] =>
    [...interviews.value].flatMap(([interview, { rep, observations }]) =>
      observations.map(({ id, section, text, quotes }) => ({
        ...{ id: `${interview}/${id}`, person: rep, section, text },
        deals: [...new Set(quotes.flatMap((quote) => deals.value.get(interview)?.get(quote) ?? []))],
      })),
    ),
  );
  const grouped = computed(() => new Set(body.value.groups.flatMap((group) => group.voices)));
  const proposals = computed(() => {
    const apart = new Set(body.value.apart);
    const free = voices.value.filter((voice) => !grouped.value.has(voice.id));
    return (compare.value?.converge(free) ?? []).filter((proposal) => !apart.has(proposal.id));
  });
  const divergences = computed(() => compare.value?.diverge(voices.value) ?? []);

  /** The words behind an observation, with where they were said. */
  const quotesOf = (voice: string): readonly FoundQuote[] => {
    const [interview = '', observation = ''] = voice.split('/');
    const held = interviews.value.get(interview);
    const found = held?.observations.find(({ id }) => id === observation);
    if (!held || !found) return [];
    return held.quotes
      .filter(({ id }) => found.quotes.includes(id))
      .map((quote) => ({
        interview,
        quote: quote.id,
        person: held.rep,
        said: quote.said,
        at: held.startedAt.slice(0, 10),
        deals: deals.value.get(interview)?.get(quote.id) ?? [],
      }));
  };
  /** All findings: what people agreed is one, then what one person alone said. */
  const findings = computed((): readonly Finding[] => {
    const known = new Map(voices.value.map((voice) => [voice.id, voice]));
    const together = body.value.groups
      .map(({ section, text, voices }) => ({
        section,
        text,
        quotes: voices.filter((id) => known.has(id)).flatMap(quotesOf),
      }))
      .filter(({ quotes }) => quotes.length > 0);
    const alone = voices.value
      .filter((voice) => !grouped.value.has(voice.id))
      .map(({ id, section, text }) => ({ section, text, quotes: quotesOf(id) }));
    return [...together, ...alone];
  });
  const change = (next: Partial<StudyBody>) => paper.write(studyId, say('made.study'), { ...body.peek(), ...next });
  const readStudyPaper = () => paper.read(studyId);

  return {
    papers,
    isOpen,
    body,
    /** Whether there is a study yet; unread while nobody knows. */
    begun: paper.is,
    read: readStudyPaper,
    voices,
    proposals,
    divergences,
    findings,
    quotesOf,
    /** How many findings a draft leaves out that is of what several said. */
    saidByOne: computed(() => findings.value.length - (compare.value?.sharedOf(findings.value).length ?? 0)),
    async load() {
      if (!compare.peek()) {
        const [{ converge }, { diverge }, { sharedOf }] = await Promise.all([
          import('#core/convergence.ts'),
          import('#core/convergence-divergence.ts'),
          import('#core/convergence-draft-size.ts'),
        ]);
        compare.value = { converge, diverge, sharedOf };
      }
      if (papers.open.peek()?.id === studyId) return;
      await readStudyPaper();
    },
    /** "Yes, these say the same": in one sentence. */
    confirm(
      proposal: { readonly id: string; readonly section: Section; readonly voices: readonly Voice[] },
      text: string,
    ) {
      const group: StudyGroup = {
        id: proposal.id,
        section: proposal.section,
        text,
        voices: proposal.voices.map(({ id }) => id),
      };
      change({ groups: [...body.peek().groups, group] });
    },
    turnDown: (id: string) => change({ apart: [...body.peek().apart, id] }),
    takeApart: (id: string) => change({ groups: body.peek().groups.filter((group) => group.id !== id) }),
    settle: (id: string, words: string) =>
      change({
        settled: [...body.peek().settled.filter((one) => one.id !== id), ...(words.trim() ? [{ id, words }] : [])],
      }),
    /** Writes a draft: `onlyShared` leaves out what one person alone said. The answer is the draft's id. */
    async toDraft(name: string, onlyShared: boolean): Promise<string> {
      const [{ draftFrom }, { sharedOf }, { textOf }] = await Promise.all([
        import('#core/convergence-draft.ts'),
        import('#core/convergence-draft-size.ts'),
        import('./draft-text.ts'),
      ]);
      const used = onlyShared ? sharedOf(findings.peek()) : findings.peek();
      const { spec, quotes } = draftFrom(used, {
        id: 'icp',
        name,
        version: drafts.links.version() ?? 1,
        today: today.value,
        reviewBy: dayAfter(new Date(`${today.value}T00:00:00Z`), 90),
        owner: world.me?.member.name ?? '',
        words: draftWords(),
      });
      return drafts.fromText(
        name,
        `# ${say('made.from', { count: interviews.value.size, day: today.value })}\n${textOf(spec)}`,
        quotes,
      );
    },
    bySection: computed(() =>
      sections.map((section) => ({
        section,
        findings: findings.value.filter((finding) => finding.section === section),
      })),
    ),
  };
}
export type Study = ReturnType<typeof createStudy>;
