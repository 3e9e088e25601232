/** The part of oidc-provider that the tests use; the package has no types of its own. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  export default class Provider {
    constructor(
      issuer: string,
      settings: {
        findAccount(
          context: unknown,
          id: string,
        ): { accountId: string; claims(): { sub: string; [claim: string]: unknown } };
        [name: string]: unknown;
      },
    );
    callback(): RequestListener;
  }
}
