import { database } from '@/lib/data/client';
import { getStory } from '@/lib/data/public/get-story';
import type { Planned } from '@/lib/document/shapes/schedule';
import { localTime } from '@/lib/kit/local-instant';
import type { Viewer } from '@/lib/policy/viewer';
import { scheduleStory } from '../schedule-story';
import { takeNextDue } from '../take-due';
import { acting, Clock } from './desk';

/** That a story goes out, without word of a substantive change; that it is taken down for good. */
export const out: Planned = { verb: 'publish', substantive: false };
export const down: Planned = { verb: 'unpublish', answer: 'gone', target: '' };

/** Where the newsroom is. */
export const zone = 'Europe/Berlin';

/** Puts the newsroom's clocks into that zone. */
export async function inBerlin(): Promise<void> {
  const site = { name: 'The Aune Post', tagline: '', zone };
  await database().site.upsert({ where: { id: 1 }, create: { id: 1, ...site }, update: site });
}

/** A newsroom at nine in the morning there, which plans. */
export class Planning {
  readonly clock = new Clock('2026-11-22T08:00:00.000Z');

  by(viewer: Viewer) {
    return acting(viewer, this.clock);
  }

  /** Plans something in so many minutes. */
  plan(viewer: Viewer, storyId: string, minutes: number, planned: Planned) {
    const at = new Date(this.clock.now().getTime() + minutes * 60_000);
    const wall = localTime(at.toISOString(), zone);
    return scheduleStory(this.by(viewer), { storyId, planned, wall, turn: null });
  }

  /** Time passes, and everything happens that is due by the clock. */
  async pass(minutes: number): Promise<void> {
    this.clock.pass(minutes);
    while (await takeNextDue(this.clock.now));
  }
}

/** What is and was planned for a story, in that order. */
export const schedulesOf = (storyId: string) =>
  database().schedule.findMany({ where: { storyId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });

/** The page of a story as readers get it; null while they get none. */
export async function readersSee(storyId: string) {
  const row = await database().publication.findUnique({ where: { storyId }, select: { path: true } });
  const [, section = '', slug = ''] = row?.path.split('/') ?? [];
  return row && getStory(section, slug);
}
