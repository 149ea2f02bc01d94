-- CreateTable
CREATE TABLE "PageDrop" (
    "seq" BIGINT NOT NULL,
    "tags" TEXT[],
    "hard" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PageDrop_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "DropSequence" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "last" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "DropSequence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edge" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Edge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PageDrop_at_idx" ON "PageDrop"("at");

INSERT INTO "DropSequence" DEFAULT VALUES;

-- Who changes what (docs/page-drops.md). Triggers, so that no way of writing can forget it; deferred, so that they see
-- what a transaction comes to, and the lock that puts drops in the order of commits is held for a moment only.

CREATE FUNCTION note_page_drop(VARIADIC given TEXT[]) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  next BIGINT;
  -- The last one says whether it is a hard drop.
  is_hard BOOLEAN := given[array_length(given, 1)] = 'hard';
BEGIN
  UPDATE "DropSequence" SET last = last + 1 RETURNING last INTO next;
  INSERT INTO "PageDrop" (seq, tags, hard) VALUES (next, given[1:array_length(given, 1) - 1], is_hard);
  PERFORM pg_notify('dateline_drops', '');
END $$;

CREATE FUNCTION drop_pages_of_publication() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  id TEXT := coalesce(NEW."storyId", OLD."storyId");
  old_section TEXT;
  new_section TEXT;
BEGIN
  SELECT slug INTO old_section FROM "Section" WHERE "Section".id = OLD."sectionId";
  SELECT slug INTO new_section FROM "Section" WHERE "Section".id = NEW."sectionId";
  IF TG_OP = 'DELETE' THEN
    PERFORM note_page_drop('story:' || id, 'card:' || id, 'address:' || OLD.path, 'sitemap', 'hard');
  ELSIF TG_OP = 'INSERT' THEN
    PERFORM note_page_drop('story:' || id, 'list', 'list:section:' || new_section, 'sitemap', 'soft');
    IF EXISTS (SELECT FROM "Publication" WHERE "publishedAt" > NEW."publishedAt") THEN
      -- It comes back into the middle of lists.
      PERFORM note_page_drop('older', 'older:section:' || new_section, 'soft');
    END IF;
  ELSE
    PERFORM note_page_drop('story:' || id, 'sitemap', 'soft');
    IF (OLD.path, OLD.headline, OLD.standfirst, OLD.kicker, OLD."contentWarning", OLD.kind, OLD.language,
        OLD."leadPhotoId", OLD."sectionId", OLD."updatedAt", (OLD.fields::jsonb)->'lead')
      IS DISTINCT FROM
       (NEW.path, NEW.headline, NEW.standfirst, NEW.kicker, NEW."contentWarning", NEW.kind, NEW.language,
        NEW."leadPhotoId", NEW."sectionId", NEW."updatedAt", (NEW.fields::jsonb)->'lead') THEN
      PERFORM note_page_drop('card:' || id, 'soft');
    END IF;
    IF OLD."sectionId" <> NEW."sectionId" OR OLD."publishedAt" <> NEW."publishedAt" THEN
      PERFORM note_page_drop('list', 'older', 'list:section:' || old_section, 'older:section:' || old_section,
        'list:section:' || new_section, 'older:section:' || new_section, 'soft');
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE OR DELETE ON "Publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_publication();

CREATE FUNCTION drop_pages_of_byline() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  author TEXT;
BEGIN
  SELECT slug INTO author FROM "Author" WHERE id = coalesce(NEW."authorId", OLD."authorId");
  PERFORM note_page_drop('card:' || coalesce(NEW."storyId", OLD."storyId"), 'list:author:' || author,
    'older:author:' || author, 'soft');
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE OR DELETE ON "PublicationByline"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_byline();

CREATE FUNCTION drop_pages_of_story_tag() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  tag TEXT;
BEGIN
  SELECT slug INTO tag FROM "Tag" WHERE id = coalesce(NEW."tagId", OLD."tagId");
  PERFORM note_page_drop('list:tag:' || tag, 'older:tag:' || tag, 'address:/tags/' || tag, 'soft');
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR DELETE ON "PublicationTag"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_story_tag();

CREATE FUNCTION drop_pages_of_address() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR (OLD.answer, OLD.target) IS DISTINCT FROM (NEW.answer, NEW.target) THEN
    PERFORM note_page_drop('address:' || coalesce(NEW.path, OLD.path), 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE OR DELETE ON "Address"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_address();

CREATE FUNCTION drop_pages_of_update() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'published' AND NEW.status <> 'published' THEN
    PERFORM note_page_drop('story:' || OLD."storyId", 'hard');
  ELSIF NEW.status = 'published' AND
    (OLD.status, OLD."publishedVersion") IS DISTINCT FROM (NEW.status, NEW."publishedVersion") THEN
    PERFORM note_page_drop('story:' || NEW."storyId", 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER UPDATE ON "Update"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_update();

-- What any page may show of a row: a change of it drops every page that does.

CREATE FUNCTION drop_pages_that_show() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  fact TEXT := TG_ARGV[0] || ':' || (to_jsonb(NEW) ->> TG_ARGV[1]);
BEGIN
  IF (to_jsonb(OLD) - 'updatedAt') IS DISTINCT FROM (to_jsonb(NEW) - 'updatedAt') THEN
    PERFORM note_page_drop(fact, TG_ARGV[0] || ':' || (to_jsonb(OLD) ->> TG_ARGV[1]), 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER UPDATE ON "Helpline"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_that_show('helpline', 'id');
CREATE CONSTRAINT TRIGGER drop_pages AFTER UPDATE ON "Author"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_that_show('author', 'slug');
CREATE CONSTRAINT TRIGGER drop_pages AFTER UPDATE ON "Tag"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_that_show('tag', 'slug');

-- A photo that no page shows is nobody's business; sizes made for one that is shown are.
CREATE FUNCTION drop_pages_of_photo() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(OLD) - 'updatedAt') IS DISTINCT FROM (to_jsonb(NEW) - 'updatedAt')
    AND EXISTS (SELECT FROM "Reference" WHERE kind = 'photo' AND "refId" = NEW.id AND stage = 'published') THEN
    PERFORM note_page_drop('photo:' || NEW.id, 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER UPDATE ON "Photo"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_photo();

CREATE FUNCTION drop_pages_of_new_author() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_page_drop('address:/authors/' || NEW.slug, 'soft');
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_missing_page AFTER INSERT ON "Author"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_new_author();

-- The name of the site and its sections stand on every page.

CREATE FUNCTION drop_every_page() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR to_jsonb(OLD) IS DISTINCT FROM to_jsonb(NEW) THEN
    PERFORM note_page_drop('site', 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE OR DELETE ON "Section"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_every_page();
CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE OR DELETE ON "Site"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_every_page();
