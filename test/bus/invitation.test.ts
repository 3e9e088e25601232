import { describe, expect, it } from 'vitest';
import { readInvitation } from '#bus/invitation.ts';

describe('an invitation', () => {
  it('is an address and a code, or a link with both', () => {
    const store = 'https://icp.example';
    const code = 'ABCD-EFGH';
    for (const [address, typed] of [
      [store, code],
      ['icp.example', code],
      [` ${store}/ `, ` ${code} `],
      [`${store}/join/${code}`, ''],
      [`${store}/join#${code}`, ''],
      [`${store}/#code=${code}`, ''],
      [`${store}/?code=${code}`, ''],
      [`${store}/join?invite=${code}`, ''],
    ] as const)
      expect(readInvitation(address, typed), address).toEqual({ store, code });
    expect(readInvitation(`https://icp.example/team/acme/join/${code}`, '')?.store).toBe(
      'https://icp.example/team/acme',
    );
    expect(readInvitation('http://127.0.0.1:8080', code)?.store).toBe('http://127.0.0.1:8080');
    for (const bad of [
      '',
      'http://icp.example',
      'http://127.0.0.1.evil.example',
      'javascript:alert(1)',
      'https://user:pass@icp.example',
      'https://',
      'file:///etc/passwd',
    ])
      expect(readInvitation(bad, code), bad).toBeNull();
  });
});
