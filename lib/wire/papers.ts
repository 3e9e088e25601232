import { z } from 'zod';
import { instant, uuid, words } from './forms.ts';

/** Papers, as the workspace sends and gets them. */

/** Small ids that a person or the page makes: `week-2026-w47`, or a UUID. */
export const paperId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/**
 * A paper is a working document of the team: a draft of the spec, an interview, the study that compares interviews, the
 * answer to a week. Nothing in force is a paper. `rev` counts its saves; a save names the rev it was made on.
 */
export const paperKinds = ['draft', 'interview', 'study', 'week'] as const;
export type PaperKind = (typeof paperKinds)[number];

export const paperHead = z.object({
  id: paperId,
  kind: z.enum(paperKinds),
  title: words(300),
  rev: z.int().min(0),
  at: instant,
  by: words(120),
});
export const paperAnswer = paperHead.extend({ body: z.record(z.string(), z.unknown()) });
/** GET /v1/papers?kind=: newest first. */
export const papersAnswer = z.object({ papers: z.array(paperHead) });
/**
 * PUT /v1/papers/{paperId}. `rev` is the one it was made on (0: it is new); another one in the store answers 409 with code
 * `conflict`. `save` is made once per save: the same save again is the same answer.
 */
export const paperSave = z.strictObject({
  save: uuid,
  rev: z.int().min(0),
  kind: z.enum(paperKinds),
  title: words(300),
  body: z.record(z.string(), z.unknown()),
});

export type Paper = z.output<typeof paperAnswer>;
export type PaperHead = z.output<typeof paperHead>;
