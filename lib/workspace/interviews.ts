import { computed, signal } from '@preact/signals';
import { emptyInterview, finish, type Interview, pause, resume, type Section, spentIn } from '#core/interview.ts';
import { nextQuestion } from '#core/interview-plan.ts';
import { takeAnswer, takeTranscript } from '#core/interview-quotes.ts';
import { cutTranscript } from '#core/interview-transcript.ts';
import type { Drafts } from './drafts.ts';
import { type InterviewBody, readInterview } from './interview-body.ts';
import { questionWords } from './interview-words.ts';
import { createPapers } from './papers.ts';
import { toldBy } from './store.ts';
import { createStudy, type ReadInterviews } from './study.ts';
import { language, say, sayCount } from './words.ts';
import type { ModelStanding, World } from './world.ts';

type Tell = (words: string, tone?: 'good' | 'bad') => void;

/** Interviews, one rep at a time, and the study that compares them. */
export function createInterviews(world: World, drafts: Drafts, today: { readonly value: string }, tell: Tell) {
  const papers = createPapers<InterviewBody>(world, 'interview', readInterview);
  const read = signal<ReadInterviews>(new Map());
  /** What is being typed as the answer to the question at hand. */
  const typed = signal('');
  const tick = signal(world.now());
  const suggested = signal<readonly string[]>([]);
  const model = signal<ModelStanding>('none');
  /** What the browser's model is at: it thinks, or how much of it is loaded, 0 to 1. */
  const suggesting = signal<'thinks' | number | null>(null);

  const open = computed(() => papers.open.value?.body ?? null);
  const spent = computed(() => (open.value ? spentIn(open.value, tick.value) : 0));
  const question = computed(() =>
    open.value && open.value.state !== 'done' ? nextQuestion(open.value, spent.value) : null,
  );
  const study = createStudy(world, read, drafts, today);

  const typedKey = (id: string) => `typed:${id}`;
  const change = (next: Interview) => {
    const paper = papers.open.peek();
    if (!paper) return;
    papers.change({ ...next });
    read.value = new Map(read.value).set(paper.id, { ...next });
  };
  /** Nobody waits for it: a browser may take its time to say. */
  const askModel = async () => {
    model.value = await world.model.standing(language());
  };
  const answer = (said: string) => {
    const interview = open.peek();
    const asked = question.peek();
    const id = papers.open.peek()?.id;
    if (!interview || !asked || !id) return;
    const words = questionWords(asked);
    const now = world.now();
    const taken = said.trim() ? takeAnswer(interview, asked.id, said.trim(), world.newId) : {};
    change({
      ...resume(interview, now),
      ...taken,
      answers: [
        ...interview.answers,
        {
          question: asked.id,
          asked: words.ask,
          because: words.because || null,
          said: said.trim(),
          at: now.toISOString(),
        },
      ],
    });
    typed.value = '';
    suggested.value = [];
    world.memory.drop(typedKey(id));
    tick.value = now;
  };

  return {
    papers,
    read,
    typed,
    suggested,
    model,
    suggesting,
    interview: open,
    spent,
    question,
    study,
    open(): () => void {
      const offs = [papers.watch(), study.papers.watch()];
      let tickOff = () => {};
      const go = () => {
        tick.value = world.now();
        tickOff = world.after(5_000, go);
      };
      go();
      return () => {
        for (const off of offs) off();
        tickOff();
      };
    },
    /** Reads the list and every interview: the study needs all of them. */
    async enter() {
      await papers.listed.load();
      await study.load();
      for (const { id } of papers.all.peek()) {
        const body = await papers.peek(id);
        if (body.ok) read.value = new Map(read.value).set(id, body.value);
      }
    },
    begin(rep: string, role: string): string {
      void askModel();
      const body = emptyInterview(rep.trim(), role.trim(), world.now().toISOString());
      const id = papers.create(say('made.interviewWith', { person: rep.trim() }), { ...body });
      read.value = new Map(read.value).set(id, { ...body });
      typed.value = '';
      return id;
    },
    async show(id: string) {
      void askModel();
      const shown = await papers.show(id);
      if (!shown.ok) return tell(toldBy(say('tell.interviewUnread'), shown), 'bad');
      if (papers.open.peek()?.id !== id) return;
      const kept = world.memory.read(typedKey(id));
      typed.value = typeof kept === 'string' ? kept : '';
      tick.value = world.now();
    },
    type(words: string) {
      typed.value = words;
      const id = papers.open.peek()?.id;
      if (id) world.memory.keep(typedKey(id), words);
    },
    answer: () => answer(typed.peek()),
    skip: () => answer(''),
    pause() {
      if (open.peek()) change(pause(open.peek()!, world.now()));
    },
    resume() {
      if (open.peek()) change(resume({ ...open.peek()!, state: 'running' }, world.now()));
    },
    finish() {
      if (open.peek()) change(finish(open.peek()!, world.now()));
    },
    /** The speakers of a transcript, to say who asked. */
    speakersIn: (text: string): readonly string[] =>
      [...new Set(cutTranscript(text).map(({ speaker }) => speaker))].filter(Boolean).slice(0, 12),
    takeTranscript(text: string, asker: string) {
      const interview = open.peek();
      if (!interview) return;
      const taken = takeTranscript(interview, text, asker, world.newId);
      change({ ...interview, ...taken });
      const added = taken.quotes.filter(({ from }) => from.startsWith('transcript')).length;
      tell(added ? sayCount('tell.cut', added) : say('tell.noWords'), added ? 'good' : 'bad');
    },
    sort(id: string, section: Section) {
      const interview = open.peek();
      if (interview)
        change({
          ...interview,
          observations: interview.observations.map((one) => (one.id === id ? { ...one, section } : one)),
        });
    },
    reword(id: string, text: string) {
      const interview = open.peek();
      if (interview && text.trim())
        change({
          ...interview,
          observations: interview.observations.map((one) => (one.id === id ? { ...one, text: text.trim() } : one)),
        });
    },
    dropObservation(id: string) {
      const interview = open.peek();
      if (interview) change({ ...interview, observations: interview.observations.filter((one) => one.id !== id) });
    },
    /** Asks the browser's own language model for follow-ups, where it has one. They are offered, never put. */
    async suggest() {
      const last = open.peek()?.answers.at(-1);
      if (!last?.said || suggesting.peek() !== null) return;
      suggesting.value = 'thinks';
      const proposed = await world.model.propose(last.asked, last.said, language(), (share) => {
        suggesting.value = share < 1 ? share : 'thinks';
      });
      suggesting.value = null;
      if (proposed) model.value = 'here';
      // Another question may be at hand by now: what was proposed for the one before is of no use.
      if (open.peek()?.answers.at(-1) !== last) return;
      suggested.value = proposed ?? [];
      if (!proposed?.length) tell(say(proposed ? 'tell.modelNothing' : 'tell.modelFailed'), 'bad');
    },
  };
}
