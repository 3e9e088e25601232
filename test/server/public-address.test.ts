import { describe, expect, it } from 'vitest';
import { postOutside } from '#server/deliver.ts';
import { isPublicAddress } from '#server/public-address.ts';

describe('notices', () => {
  it('go to public addresses only', () => {
    for (const open of ['93.184.216.34', '8.8.8.8', '2606:4700::1111', '172.32.0.1', '100.128.0.1'])
      expect(isPublicAddress(open), open).toBe(true);
    for (const shut of [
      ...[
        '127.0.0.1',
        '10.1.2.3',
        '172.16.0.1',
        '172.31.255.255',
        '192.168.1.1',
        '169.254.169.254',
        '100.64.0.1',
        '0.0.0.0',
      ],
      ...[
        '224.0.0.1',
        '255.255.255.255',
        '198.18.0.1',
        '::1',
        '::',
        'fe80::1',
        'fc00::1',
        'fd00:ec2::254',
        '::ffff:10.0.0.1',
      ],
      ...['::ffff:7f00:1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'ff02::1', 'localhost', '', '127.1'],
    ])
      expect(isPublicAddress(shut), shut).toBe(false);
  });

  it('refuse names and numbers that stand for this machine or its network', async () => {
    for (const url of [
      'https://localhost/',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://[::1]/',
      'https://[::ffff:127.0.0.1]/',
      'https://169.254.169.254/latest/meta-data',
      'http://example.com/',
    ])
      expect(await postOutside(url, {}, '{}'), url).toMatchObject({ ok: false, why: 'bad-address' });
  });
});
