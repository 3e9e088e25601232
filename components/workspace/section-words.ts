import type { Section } from '#core/interview.ts';

/** The six sections by name. */
export const sectionWords: Readonly<Record<Section, string>> = {
  profile: 'Profile',
  triggers: 'Triggers',
  evaluation: 'What buyers weigh',
  objections: 'Objections',
  channels: 'Channels',
  language: 'Buyer language',
};
