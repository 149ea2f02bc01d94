-- CreateTable
CREATE TABLE "RelatedStories" (
    "storyId" UUID NOT NULL,
    "chosen" UUID[] DEFAULT ARRAY[]::UUID[],
    "found" UUID[] DEFAULT ARRAY[]::UUID[],

    CONSTRAINT "RelatedStories_pkey" PRIMARY KEY ("storyId")
);

-- CreateTable
CREATE TABLE "RelatedDue" (
    "storyId" UUID NOT NULL,
    "changes" INTEGER NOT NULL DEFAULT 1,
    "echo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "RelatedDue_pkey" PRIMARY KEY ("storyId")
);

-- AddForeignKey
ALTER TABLE "RelatedStories" ADD CONSTRAINT "RelatedStories_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Publication"("storyId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelatedDue" ADD CONSTRAINT "RelatedDue_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Publication"("storyId") ON DELETE CASCADE ON UPDATE CASCADE;

-- What stands at the end of a story is looked for again whenever readers get another text or other topics of it. Whatever is
-- published already is looked at by the worker.
CREATE FUNCTION relate_publication() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR (OLD.fields, OLD.document::text) IS DISTINCT FROM (NEW.fields, NEW.document::text) THEN
    INSERT INTO "RelatedDue" ("storyId") VALUES (NEW."storyId")
    ON CONFLICT ("storyId") DO UPDATE SET changes = "RelatedDue".changes + 1, echo = false;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER relate_publication AFTER INSERT OR UPDATE ON "Publication"
  FOR EACH ROW EXECUTE FUNCTION relate_publication();

INSERT INTO "RelatedDue" ("storyId") SELECT "storyId" FROM "Publication";

CREATE FUNCTION drop_pages_of_related() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF (coalesce(OLD.chosen, '{}'), coalesce(OLD.found, '{}')) IS DISTINCT FROM (NEW.chosen, NEW.found) THEN
    PERFORM note_page_drop('story:' || NEW."storyId", 'soft');
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER INSERT OR UPDATE ON "RelatedStories"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_related();
