import { describe, expect, it } from 'vitest';
import { readInviteCode } from '#server/secrets.ts';

describe('an invite code', () => {
  it('is read however it was typed: letters for digits, small ones, any space or hyphen', () => {
    const read = { handle: 'AB01CD', code: 'AB01CD-0101-1Z0X-9999' };
    for (const typed of ['AB01CD-0101-1Z0X-9999', 'abolcd oiol iz0x 9999', ' ABOICD--0L01 -lZOX-9999 '])
      expect(readInviteCode(typed), typed).toEqual(read);
  });

  it('is none without its team, or with signs that no code has', () => {
    for (const typed of ['', 'AB01CD', 'AB01CD-', 'AB01CD-0101-1Z0X-99_9', 'AB01CD/0101', 'ÄB01CD-0101'])
      expect(readInviteCode(typed), typed).toBeNull();
  });
});
