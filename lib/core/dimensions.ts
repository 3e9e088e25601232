/** The closed sets of a spec that its judgement needs: apart from the schema, so that the panel ships no validator. */

export const dimensions = ['fit', 'intent', 'engagement'] as const;
export type Dimension = (typeof dimensions)[number];

/** The parts that people play in a purchase. */
export const personas = ['economic', 'technical', 'user', 'champion'] as const;
export type Persona = (typeof personas)[number];
