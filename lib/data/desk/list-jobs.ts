import { z } from 'zod';
import type { DeskJob, JobBoard, JobState } from '@/lib/document/shapes/desk-job';
import { type JobName, jobPayloads } from '@/lib/document/shapes/job';
import { photoFileSchema } from '@/lib/document/shapes/photo-file';
import { isId } from '@/lib/kit/ids';
import { privateMediaAddress } from '@/lib/kit/media-address';
import { Problem, type ProblemCode, problemStatus } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { isWorkerAlive } from '../write/worker-presence';

interface Row {
  id: string;
  name: JobName;
  state: JobState;
  subject: string;
  at: Date;
  attempts: number;
  maxAttempts: number;
  lastError: string | null;
  total: number;
}

const perState = 30;

/** Jobs of one state beyond the first few are counted only. What was replaced has no key and is nobody's concern. */
function findRows(): Promise<Row[]> {
  return database().$queryRaw<Row[]>`
    WITH job AS (
      SELECT id::text, task_identifier AS name, split_part(key, ':', 2) AS subject, attempts,
        max_attempts AS "maxAttempts", last_error AS "lastError", priority, run_at,
        CASE WHEN locked_at IS NOT NULL THEN 'running' WHEN attempts >= max_attempts THEN 'failed'
          WHEN attempts > 0 THEN 'again' ELSE 'waiting' END AS state,
        CASE WHEN locked_at IS NOT NULL THEN locked_at WHEN attempts >= max_attempts THEN updated_at
          ELSE run_at END AS at
      FROM graphile_worker.jobs WHERE key IS NOT NULL AND task_identifier = ANY(${Object.keys(jobPayloads)})
    ), ranked AS (
      SELECT *, count(*) OVER (PARTITION BY state)::int AS total, row_number() OVER (
        PARTITION BY state ORDER BY CASE WHEN state = 'failed' THEN -extract(epoch FROM at) ELSE priority END, run_at, id
      ) AS rank FROM job
    )
    SELECT * FROM ranked WHERE rank <= ${perState}
    ORDER BY array_position(ARRAY['failed', 'running', 'again', 'waiting'], state), rank`;
}

type Photos = Map<string, NonNullable<DeskJob['photo']>>;

async function findPhotos(ids: string[]): Promise<Photos> {
  const rows = await database().photo.findMany({
    where: { id: { in: ids } },
    select: { id: true, fileName: true, sizes: true },
  });
  return new Map(
    rows.map(({ id, fileName, sizes }) => {
      const [smallest] = z.array(photoFileSchema).parse(sizes);
      return [id, { id, fileName, url: smallest ? privateMediaAddress(smallest.key) : null }];
    }),
  );
}

function toJob({ subject, at, lastError, total: _, ...row }: Row, photos: Photos): DeskJob {
  const words = lastError ?? '';
  const problem = Object.hasOwn(problemStatus, words) ? (words as ProblemCode) : null;
  return { ...row, photo: photos.get(subject) ?? null, at: at.toISOString(), problem, words };
}

/** What goes on in the background. @throws Problem `not-found` to whom it isn't shown */
export async function listJobs(viewer: Viewer): Promise<JobBoard> {
  if (!can(viewer, 'jobs.see')) throw new Problem('not-found');
  const [rows, alive] = await Promise.all([findRows(), isWorkerAlive()]);
  const photos = await findPhotos(rows.map(({ subject }) => subject).filter(isId));
  const counts = { running: 0, waiting: 0, again: 0, failed: 0 };
  for (const { state, total } of rows) counts[state] = total;
  return { alive, counts, jobs: rows.map((row) => toJob(row, photos)) };
}
