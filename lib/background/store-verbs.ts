import type { Answers as PanelAnswers, StoreAnswer, StoreWhy } from '#bus/messages.ts';
import { failed, type Result } from '#core/result.ts';
import { type Answer, exchange, type Net } from '#sync/http.ts';
import type { WithAccount } from '#sync/renewal.ts';

/** The workspace's way to the store: its requests go through here, so that no page holds the token. */
export function storeVerbs(net: Net, withAccount: WithAccount): Pick<PanelAnswers, 'store:call'> {
  return {
    async 'store:call'(call): Promise<StoreAnswer> {
      const done = await withAccount(
        async ({ store, token }): Promise<Result<Answer, 'signed-out' | 'erased' | 'unreachable' | 'not-a-store'>> => {
          const heard = await exchange(net, { ...call, store, token });
          if (!heard.ok || heard.value.status !== 401) return heard;
          const error = await errorIn(heard.value);
          return failed(error?.code === 'erased' ? 'erased' : 'signed-out', wordsOf(heard.value, error));
        },
      );
      if (!done.ok) return { ok: false, why: whyOf(done.why), status: null, note: done.note ?? '' };
      const { status, etag, body } = done.value;
      if (status < 400) return { ok: true, status, body, etag };
      return {
        ok: false,
        why: whyOfStatus[status] ?? (status < 500 ? 'refused' : 'failed'),
        status,
        note: wordsOf(done.value, await errorIn(done.value)),
      };
    },
  };
}

const whyOfStatus: Readonly<Record<number, StoreWhy>> = {
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
  426: 'update-needed',
  429: 'failed',
};

function whyOf(why: string): StoreWhy {
  if (why === 'unreachable') return 'offline';
  return why === 'not-joined' || why === 'signed-out' || why === 'update-needed' ? why : 'failed';
}

const errorIn = async ({ body }: Answer) => {
  const { errorAnswer } = await import('#wire/wire.ts');
  return errorAnswer.safeParse(body).data?.error ?? null;
};
const wordsOf = ({ status }: Answer, error: { readonly message: string } | null): string =>
  error?.message ?? `The store answered ${status}.`;
