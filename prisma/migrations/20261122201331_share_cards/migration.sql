-- CreateTable
CREATE TABLE "ShareCard" (
    "storyId" UUID NOT NULL,
    "look" TEXT NOT NULL DEFAULT '',
    "recipe" TEXT NOT NULL DEFAULT '',
    "key" TEXT,

    CONSTRAINT "ShareCard_pkey" PRIMARY KEY ("storyId")
);

-- CreateIndex
CREATE INDEX "ShareCard_look_idx" ON "ShareCard"("look");

-- CreateIndex
CREATE INDEX "ShareCard_key_idx" ON "ShareCard"("key");

-- AddForeignKey
ALTER TABLE "ShareCard" ADD CONSTRAINT "ShareCard_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Publication"("storyId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Stories that are published already were never looked at.
INSERT INTO "ShareCard" ("storyId") SELECT "storyId" FROM "Publication";

-- The head of a story's page names its card (docs/page-drops.md).
CREATE FUNCTION drop_page_of_share_card() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.key IS DISTINCT FROM NEW.key THEN
    PERFORM note_page_drop('story:' || NEW."storyId", 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE ON "ShareCard"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_page_of_share_card();
