-- DropForeignKey
ALTER TABLE "Front" DROP CONSTRAINT "Front_sectionId_fkey";

-- AlterTable
ALTER TABLE "Section" ADD COLUMN     "hidden" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "tone" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "RemovedSection" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "tone" INTEGER NOT NULL,
    "hidden" BOOLEAN NOT NULL,
    "removedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedById" UUID NOT NULL,
    "movedToId" UUID,

    CONSTRAINT "RemovedSection_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RemovedSection_slug_idx" ON "RemovedSection"("slug");

-- CreateIndex
CREATE INDEX "RemovedSection_movedToId_idx" ON "RemovedSection"("movedToId");

-- CreateIndex
CREATE INDEX "RemovedSection_removedAt_id_idx" ON "RemovedSection"("removedAt" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "RemovedSection" ADD CONSTRAINT "RemovedSection_removedById_fkey" FOREIGN KEY ("removedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RemovedSection" ADD CONSTRAINT "RemovedSection_movedToId_fkey" FOREIGN KEY ("movedToId") REFERENCES "Section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Colours went by the place in the navigation: each section keeps the one that it has. Places are numbered anew, so that
-- no two are the same.
UPDATE "Section" SET position = ranked.place, tone = ranked.place % 6
FROM (SELECT id, row_number() OVER (ORDER BY position, name)::int - 1 AS place FROM "Section") ranked
WHERE ranked.id = "Section".id;

-- Which sections the navigation leaves out was part of the look of the site, by their slugs.
UPDATE "Section" SET hidden = true
FROM "Site" WHERE coalesce("Site".look->'hiddenSections', '[]') ? slug;
UPDATE "Site" SET look = look - 'hiddenSections', draft = draft - 'hiddenSections';

-- As before, but for stories that move because their section is taken away.
CREATE OR REPLACE FUNCTION drop_pages_of_publication() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  id TEXT := coalesce(NEW."storyId", OLD."storyId");
  old_section TEXT;
  new_section TEXT;
BEGIN
  -- Its section was taken away in this transaction, and with that every page is dropped: a list of thousands of them would say
  -- nothing more.
  IF TG_OP = 'UPDATE' AND NOT EXISTS (SELECT FROM "Section" WHERE "Section".id = OLD."sectionId") THEN
    RETURN NULL;
  END IF;
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

CREATE OR REPLACE FUNCTION drop_kinds_of_publication() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NOT EXISTS (SELECT FROM "Section" WHERE "Section".id = OLD."sectionId") THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM note_page_drop('list:kind:' || NEW.kind, 'soft');
  ELSIF (OLD.kind, OLD."sectionId", OLD."publishedAt") IS DISTINCT FROM (NEW.kind, NEW."sectionId", NEW."publishedAt") THEN
    PERFORM note_page_drop('list:kind:' || OLD.kind, 'list:kind:' || NEW.kind, 'soft');
  END IF;
  RETURN NULL;
END $$;
