-- CreateEnum
CREATE TYPE "StoryChangeKind" AS ENUM ('published', 'changed', 'taken_down', 'back');

-- AlterTable
ALTER TABLE "Publication" ADD COLUMN     "changed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "historyShows" TEXT;

-- CreateTable
CREATE TABLE "StoryChange" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "kind" "StoryChangeKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER,
    "substantive" BOOLEAN NOT NULL DEFAULT false,
    "difference" JSON,
    "closed" BOOLEAN NOT NULL DEFAULT false,
    "hiddenReason" TEXT,
    "hiddenAt" TIMESTAMPTZ(3),
    "hiddenById" UUID,

    CONSTRAINT "StoryChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "StoryChange_storyId_at_id_idx" ON "StoryChange"("storyId", "at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "StoryChange" ADD CONSTRAINT "StoryChange_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryChange" ADD CONSTRAINT "StoryChange_hiddenById_fkey" FOREIGN KEY ("hiddenById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What went out until now, as far as it is known: when, not what it changed.
INSERT INTO "StoryChange" (id, "storyId", kind, at, version)
SELECT gen_random_uuid(), id, 'published', "firstPublishedAt", NULL FROM "Story" WHERE "firstPublishedAt" IS NOT NULL;
INSERT INTO "StoryChange" (id, "storyId", kind, at, version)
SELECT gen_random_uuid(), r."storyId", 'changed', r."publishedAt", r.version
FROM "Revision" r JOIN "Story" s ON s.id = r."storyId"
WHERE r."publishedAt" > coalesce(s."clockedAt", s."firstPublishedAt");
UPDATE "Publication" SET changed = true
WHERE "storyId" IN (SELECT "storyId" FROM "StoryChange" WHERE kind = 'changed');

-- What the history shows of a change, by a hand or by the story's own style (docs/page-drops.md). Hard: what somebody
-- hid must not be seen again.
CREATE FUNCTION drop_history_of_change() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."hiddenReason" IS DISTINCT FROM NEW."hiddenReason" THEN
    PERFORM note_page_drop('history:' || NEW."storyId", 'hard');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_history AFTER UPDATE ON "StoryChange"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_history_of_change();

CREATE FUNCTION drop_history_of_story() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."historyShows" IS DISTINCT FROM NEW."historyShows" THEN
    PERFORM note_page_drop('history:' || NEW.id, 'hard');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_history AFTER UPDATE OF "historyShows" ON "Story"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_history_of_story();
