import type { Role } from '#wire/wire.ts';

/** Who asks: one device of one member of one team. */
export interface Session {
  readonly teamId: string;
  readonly teamName: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly deviceId: string;
  readonly role: Role;
  readonly reviewHours: number;
  /** When the token ends, in milliseconds since 1970. */
  readonly expires: number;
}
