import type { Role } from '../teams/team.ts';
import { adminId } from './acts.ts';

export interface RoleFacts {
  person: string;
  /** Ids like 'slack:U1'; they rule the installation's own team only. */
  admins: readonly string[];
  homeTeam: boolean;
  /** As the platform says of this person. */
  platform: { admin: boolean; guest: boolean; viewer?: boolean };
  /** As an admin of the team has set it; null when nobody has. */
  set: Role | null;
  /** Full member of one of the team's recruiting channels. */
  inRecruitingChannel: boolean;
}

/** What a person is in a team, here and now: never stored, so that leaving a channel takes effect at once. */
export const roleOf = (facts: RoleFacts): Role => {
  if (facts.homeTeam && facts.admins.includes(adminId(facts.person))) return 'admin';
  if (facts.platform.guest) return 'guest';
  if (facts.set) return facts.set;
  if (facts.platform.viewer) return 'viewer';
  if (facts.platform.admin) return 'admin';
  return facts.inRecruitingChannel ? 'recruiter' : 'guest';
};
