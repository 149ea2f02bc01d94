-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "UpdateKind" ADD VALUE 'clarification';
ALTER TYPE "UpdateKind" ADD VALUE 'editors_note';

-- CreateIndex
CREATE INDEX "Update_kind_status_publishedAt_id_idx" ON "Update"("kind", "status", "publishedAt" DESC, "id" DESC);

-- What puts a story right stands on /corrections too (docs/page-drops.md).
CREATE OR REPLACE FUNCTION drop_pages_of_update() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  pages TEXT[] := ARRAY['story:' || NEW."storyId"];
BEGIN
  IF NEW.kind <> 'update' THEN
    pages := pages || 'corrections'::text;
  END IF;
  IF OLD.status = 'published' AND NEW.status <> 'published' THEN
    PERFORM note_page_drop(VARIADIC pages || 'hard'::text);
  ELSIF NEW.status = 'published' AND
    (OLD.status, OLD."publishedVersion") IS DISTINCT FROM (NEW.status, NEW."publishedVersion") THEN
    PERFORM note_page_drop(VARIADIC pages || 'soft'::text);
  END IF;
  RETURN NULL;
END $$;

-- A story that comes back brings what put it right along.
CREATE FUNCTION drop_corrections_of_publication() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Update" WHERE "storyId" = NEW."storyId" AND status = 'published' AND kind <> 'update') THEN
    PERFORM note_page_drop('corrections', 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_corrections AFTER INSERT ON "Publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_corrections_of_publication();
