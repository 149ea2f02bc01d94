import type { Stage } from './stage';

/**
 * Lets the worker of a newsroom leave AVIF and crops for tomorrow, those of the demo and of whatever is uploaded: they
 * take more of a small machine than all journeys together, and pages do without them. `makePictures` has them made.
 */
export async function holdPictures(stage: Stage): Promise<void> {
  await stage.query(
    `CREATE FUNCTION hold_pictures() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF NEW.task_id = (SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'make-photo-files') THEN
         NEW.run_at := NEW.run_at + interval '1 day';
       END IF;
       RETURN NEW;
     END $$`,
  );
  await stage.query(
    `CREATE TRIGGER hold_pictures BEFORE INSERT ON graphile_worker._private_jobs
     FOR EACH ROW EXECUTE FUNCTION hold_pictures()`,
  );
  await stage.query(
    `UPDATE graphile_worker._private_jobs SET run_at = run_at + interval '1 day'
     WHERE locked_at IS NULL
       AND task_id = (SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'make-photo-files')`,
  );
}
