/** What a form is made of: sections of a document, and the fields of their entries. */

export type FormField =
  | {
      readonly key: string;
      readonly as: 'line' | 'words' | 'number' | 'day' | 'lines' | 'test' | 'criteria';
      readonly label?: string;
      readonly isOptional?: true;
    }
  /** One or several of a closed set. `words`: where the locale has their names, `WORDS.ID`. */
  | {
      readonly key: string;
      readonly as: 'choice' | 'choices';
      readonly options: readonly string[];
      readonly words: string;
      readonly label?: string;
      readonly isOptional?: true;
    }
  /** A list of small entries within an entry. */
  | {
      readonly key: string;
      readonly as: 'entries';
      readonly fields: readonly FormField[];
      readonly blank: Readonly<Record<string, unknown>>;
      readonly label?: string;
      readonly isOptional?: true;
    };

export interface FormSection {
  readonly id:
    | 'head'
    | 'profile'
    | 'committee'
    | 'triggers'
    | 'evaluation'
    | 'objections'
    | 'channels'
    | 'language'
    | 'scoring'
    | 'sla';
  /** Where it stands in the document. */
  readonly path: readonly string[];
  readonly fields: readonly FormField[];
  /** A new entry, where the section is a list; null where there is one of it. */
  readonly blank: Readonly<Record<string, unknown>> | null;
  /** The key by which an entry is known in its list. */
  readonly named: string;
}
