-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "clockedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Update" ADD COLUMN     "clockedAt" TIMESTAMPTZ(3);

-- A corrected time moves a story in lists and in what its cards say (docs/page-drops.md).
CREATE FUNCTION drop_cards_of_moved_publication() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" <> NEW."publishedAt" THEN
    PERFORM note_page_drop('card:' || NEW."storyId", 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_cards AFTER UPDATE ON "Publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_cards_of_moved_publication();

CREATE CONSTRAINT TRIGGER drop_moved AFTER UPDATE ON "PublicationTag"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_story_tag();

CREATE FUNCTION drop_pages_of_moved_update() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'published' AND NEW.status = 'published' AND OLD."publishedAt" <> NEW."publishedAt" THEN
    IF NEW.kind = 'update' THEN
      PERFORM note_page_drop('story:' || NEW."storyId", 'soft');
    ELSE
      PERFORM note_page_drop('story:' || NEW."storyId", 'corrections', 'soft');
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_moved AFTER UPDATE ON "Update"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_moved_update();
