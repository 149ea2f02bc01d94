-- CreateEnum
CREATE TYPE "LiveState" AS ENUM ('upcoming', 'live', 'paused', 'ended');

-- AlterEnum
ALTER TYPE "UpdateKind" ADD VALUE 'live_post';

-- DropIndex
DROP INDEX "Reference_storyId_stage_idx";

-- DropIndex
DROP INDEX "Update_storyId_status_publishedAt_idx";

-- AlterTable
ALTER TABLE "Reference" ADD COLUMN     "ofPost" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Update" ADD COLUMN     "changedAt" TIMESTAMPTZ(3),
ADD COLUMN     "key" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "number" INTEGER,
ADD COLUMN     "pinned" INTEGER,
ADD COLUMN     "showsEmbeds" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "LiveCoverage" (
    "storyId" UUID NOT NULL,
    "state" "LiveState" NOT NULL DEFAULT 'upcoming',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "summary" JSON NOT NULL,
    "summaryVersion" INTEGER NOT NULL DEFAULT 0,
    "posts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LiveCoverage_pkey" PRIMARY KEY ("storyId")
);

-- CreateTable
CREATE TABLE "LiveReporter" (
    "storyId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "mayRelease" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "LiveReporter_pkey" PRIMARY KEY ("storyId","personId")
);

-- CreateIndex
CREATE INDEX "LiveCoverage_state_startsAt_idx" ON "LiveCoverage"("state", "startsAt");

-- CreateIndex
CREATE INDEX "LiveReporter_personId_idx" ON "LiveReporter"("personId");

-- CreateIndex
CREATE INDEX "Reference_storyId_ofPost_stage_idx" ON "Reference"("storyId", "ofPost", "stage");

-- CreateIndex
CREATE INDEX "Update_storyId_kind_status_publishedAt_idx" ON "Update"("storyId", "kind", "status", "publishedAt");

-- CreateIndex
CREATE INDEX "Update_storyId_pinned_idx" ON "Update"("storyId", "pinned");

-- CreateIndex
CREATE INDEX "Update_storyId_key_number_idx" ON "Update"("storyId", "key", "number" DESC);

-- AddForeignKey
ALTER TABLE "LiveCoverage" ADD CONSTRAINT "LiveCoverage_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveReporter" ADD CONSTRAINT "LiveReporter_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "LiveCoverage"("storyId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveReporter" ADD CONSTRAINT "LiveReporter_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE UNIQUE INDEX "Update_storyId_number_key" ON "Update"("storyId", "number");

-- What a live story's pages show (docs/page-drops.md). Its newest posts stand on the story's first page (`live:id`), older
-- ones on pages of twenty that are counted from the oldest (`live:id:page`), so that a post leaves those as they are.

CREATE OR REPLACE FUNCTION drop_pages_of_update() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  pages TEXT[];
  change TEXT;
  told JSONB;
BEGIN
  IF OLD.status = 'published' AND NEW.status <> 'published' THEN
    change := 'withdrawn';
  ELSIF NEW.status = 'published' AND OLD.status <> 'published' THEN
    change := 'published';
  ELSIF NEW.status = 'published' AND (OLD."publishedVersion", OLD.pinned, OLD.key)
    IS DISTINCT FROM (NEW."publishedVersion", NEW.pinned, NEW.key) THEN
    change := 'changed';
  ELSE
    RETURN NULL;
  END IF;
  IF NEW.kind = 'live_post' THEN
    pages := ARRAY['live:' || NEW."storyId", 'live:' || NEW."storyId" || ':' || ((NEW.number - 1) / 20 + 1)];
  ELSIF NEW.kind = 'update' THEN
    pages := ARRAY['story:' || NEW."storyId"];
  ELSE
    pages := ARRAY['story:' || NEW."storyId", 'corrections'];
  END IF;
  -- Of a story that nobody can read nobody is told.
  SELECT jsonb_build_object('story', NEW."storyId", 'update', NEW.id, 'kind', NEW.kind, 'change', change, 'path', path)
    INTO told FROM "Publication" WHERE "storyId" = NEW."storyId";
  PERFORM note_live_drop(told, VARIADIC pages || CASE change WHEN 'withdrawn' THEN 'hard' ELSE 'soft' END);
  RETURN NULL;
END $$;

-- The state stands on every page of the story and in its card; the key points on its first page alone.
CREATE FUNCTION drop_pages_of_coverage() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  story UUID := coalesce(NEW."storyId", OLD."storyId");
  told JSONB;
  pages TEXT[];
BEGIN
  IF TG_OP <> 'UPDATE' OR (OLD.state, OLD."startsAt", OLD."endsAt", OLD."startedAt", OLD."endedAt")
    IS DISTINCT FROM (NEW.state, NEW."startsAt", NEW."endsAt", NEW."startedAt", NEW."endedAt") THEN
    pages := ARRAY['story:' || story, 'card:' || story];
  ELSIF OLD."summaryVersion" <> NEW."summaryVersion" THEN
    pages := ARRAY['live:' || story];
  ELSE
    RETURN NULL;
  END IF;
  SELECT jsonb_build_object('story', story, 'update', story, 'kind', 'live', 'change', 'changed', 'path', path)
    INTO told FROM "Publication" WHERE "storyId" = story;
  PERFORM note_live_drop(told, VARIADIC pages || 'soft'::text);
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE OR DELETE ON "LiveCoverage"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_coverage();

-- A version says the same for ever: where nothing but a time moved, only the page that shows it is another.
CREATE OR REPLACE FUNCTION drop_pages_of_publication() RETURNS TRIGGER LANGUAGE plpgsql AS $$
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
    IF (OLD.version, OLD.path, OLD."sectionId", OLD."publishedAt", OLD."correctedAt") IS NOT DISTINCT FROM
       (NEW.version, NEW.path, NEW."sectionId", NEW."publishedAt", NEW."correctedAt")
      AND OLD."modifiedAt" IS DISTINCT FROM NEW."modifiedAt" THEN
      PERFORM note_page_drop('live:' || id, 'sitemap', 'soft');
    ELSE
      PERFORM note_page_drop('story:' || id, 'sitemap', 'soft');
    END IF;
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
