-- AlterTable
ALTER TABLE "PageDrop" ADD COLUMN     "live" JSONB;

-- What readers who have a story open are told at once rides on the drop of its pages: one order, one notification, and
-- nobody is told of what isn't committed. `told` names the story, the update, its kind, what became of it and the
-- story's address.
CREATE FUNCTION note_live_drop(told JSONB, VARIADIC given TEXT[]) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_page_drop(VARIADIC given);
  -- The row of the sequence is ours until the commit.
  UPDATE "PageDrop" SET live = told WHERE seq = (SELECT last FROM "DropSequence");
END $$;

CREATE OR REPLACE FUNCTION drop_pages_of_update() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  pages TEXT[] := ARRAY['story:' || NEW."storyId"];
  change TEXT;
  told JSONB;
BEGIN
  IF OLD.status = 'published' AND NEW.status <> 'published' THEN
    change := 'withdrawn';
  ELSIF NEW.status = 'published' AND OLD.status <> 'published' THEN
    change := 'published';
  ELSIF NEW.status = 'published' AND OLD."publishedVersion" IS DISTINCT FROM NEW."publishedVersion" THEN
    change := 'changed';
  ELSE
    RETURN NULL;
  END IF;
  IF NEW.kind <> 'update' THEN
    pages := pages || 'corrections'::text;
  END IF;
  -- Of a story that nobody can read nobody is told.
  SELECT jsonb_build_object('story', NEW."storyId", 'update', NEW.id, 'kind', NEW.kind, 'change', change, 'path', path)
    INTO told FROM "Publication" WHERE "storyId" = NEW."storyId";
  PERFORM note_live_drop(told, VARIADIC pages || CASE change WHEN 'withdrawn' THEN 'hard' ELSE 'soft' END);
  RETURN NULL;
END $$;
