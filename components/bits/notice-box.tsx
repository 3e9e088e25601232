import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

export interface NoticeBoxProps {
  readonly icon: IconName;
  readonly tone: 'plain' | 'warn' | 'bad';
  readonly title: string;
  readonly words: string;
  readonly action?: { readonly label: string; run(): void } | null;
  /** `strip`: a line above the rest. `page`: instead of the rest. */
  readonly look: 'strip' | 'page';
}

/** One state: what is so, in a sentence, and one thing to do about it. */
export function NoticeBox({ icon, tone, title, words, action, look }: NoticeBoxProps) {
  return (
    <div class={`notice ${look} ${tone}`}>
      <Icon name={icon} size={look === 'page' ? 28 : 16} />
      <div class="notice-words">
        {look === 'page' ? (
          <>
            <h1 class="notice-title">{title}</h1>
            <p>{words}</p>
          </>
        ) : (
          <p>
            <strong class="notice-title">{title}.</strong> {words}
          </p>
        )}
      </div>
      {action && (
        <Button look={look === 'page' ? 'main' : 'plain'} onPress={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
