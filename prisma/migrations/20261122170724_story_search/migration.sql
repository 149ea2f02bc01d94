-- StorySearch has the words of a story now.
ALTER TABLE "Publication" DROP COLUMN "text";

-- CreateTable
CREATE TABLE "StorySearch" (
    "storyId" UUID NOT NULL,
    "sectionId" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "config" TEXT NOT NULL DEFAULT 'simple',
    "names" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "search" tsvector,

    CONSTRAINT "StorySearch_pkey" PRIMARY KEY ("storyId")
);

-- CreateTable
CREATE TABLE "SearchDue" (
    "storyId" UUID NOT NULL,
    "changes" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SearchDue_pkey" PRIMARY KEY ("storyId")
);

-- CreateIndex
CREATE INDEX "StorySearch_publishedAt_storyId_idx" ON "StorySearch"("publishedAt" DESC, "storyId" DESC);

-- CreateIndex
CREATE INDEX "StorySearch_sectionId_publishedAt_storyId_idx" ON "StorySearch"("sectionId", "publishedAt" DESC, "storyId" DESC);

-- CreateIndex
CREATE INDEX "StorySearch_config_idx" ON "StorySearch"("config");

-- CreateIndex
CREATE INDEX "StorySearch_search_idx" ON "StorySearch" USING GIN ("search");

-- CreateIndex
CREATE INDEX "StorySearch_names_idx" ON "StorySearch" USING GIN ("names" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "StorySearch" ADD CONSTRAINT "StorySearch_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Publication"("storyId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchDue" ADD CONSTRAINT "SearchDue_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Publication"("storyId") ON DELETE CASCADE ON UPDATE CASCADE;

-- What readers search in follows what they can read. Triggers, so that no way of writing can forget it: they make the
-- row and say when it has to be written anew. Whoever changes a story does that in the same transaction
-- (lib/data/write/index-story); for everything else the worker does (worker/tasks/index-stories). What is due stands in a
-- table of its own: noting it must not rewrite the words and their indexes.

-- In one order, so that two who do it at once don't wait for each other.
CREATE FUNCTION mark_search_due(stories UUID[]) RETURNS VOID LANGUAGE sql AS $$
  INSERT INTO "SearchDue" ("storyId")
  SELECT "storyId" FROM "Publication" WHERE "storyId" = ANY (stories) ORDER BY "storyId"
  ON CONFLICT ("storyId") DO UPDATE SET changes = "SearchDue".changes + 1
$$;

CREATE FUNCTION search_publication() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "StorySearch" ("storyId", "sectionId", "publishedAt")
    VALUES (NEW."storyId", NEW."sectionId", NEW."publishedAt");
  ELSIF (OLD."sectionId", OLD."publishedAt") IS DISTINCT FROM (NEW."sectionId", NEW."publishedAt") THEN
    UPDATE "StorySearch" SET "sectionId" = NEW."sectionId", "publishedAt" = NEW."publishedAt"
    WHERE "storyId" = NEW."storyId";
  END IF;
  IF TG_OP = 'INSERT' OR
    (OLD.fields, OLD.document::text, OLD.language) IS DISTINCT FROM (NEW.fields, NEW.document::text, NEW.language) THEN
    PERFORM mark_search_due(ARRAY[NEW."storyId"]);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER search_publication AFTER INSERT OR UPDATE ON "Publication"
  FOR EACH ROW EXECUTE FUNCTION search_publication();

CREATE FUNCTION search_of_its_story() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_search_due(ARRAY[coalesce(NEW."storyId", OLD."storyId")]);
  RETURN NULL;
END $$;

CREATE TRIGGER search_due AFTER UPDATE OF status, "publishedVersion", "publishedHeadline", "publishedDocument" ON "Update"
  FOR EACH ROW EXECUTE FUNCTION search_of_its_story();
CREATE TRIGGER search_due AFTER UPDATE OF choice, description ON "EmbedPlace"
  FOR EACH ROW EXECUTE FUNCTION search_of_its_story();
CREATE TRIGGER search_due AFTER INSERT OR UPDATE OR DELETE ON "PublicationByline"
  FOR EACH ROW EXECUTE FUNCTION search_of_its_story();
CREATE TRIGGER search_due AFTER INSERT OR DELETE ON "PublicationTag"
  FOR EACH ROW EXECUTE FUNCTION search_of_its_story();

CREATE FUNCTION search_of_author() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_search_due(ARRAY(
    SELECT "storyId" FROM "PublicationByline" WHERE "authorId" = NEW.id
    UNION SELECT part."storyId" FROM "UpdateByline" byline JOIN "Update" part ON part.id = byline."updateId"
      WHERE byline."authorId" = NEW.id));
  RETURN NULL;
END $$;

CREATE TRIGGER search_due AFTER UPDATE OF name ON "Author"
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION search_of_author();

CREATE FUNCTION search_of_tag() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_search_due(ARRAY(SELECT "storyId" FROM "PublicationTag" WHERE "tagId" = NEW.id));
  RETURN NULL;
END $$;

CREATE TRIGGER search_due AFTER UPDATE OF name ON "Tag"
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION search_of_tag();

-- A photo or a helpline, by the stories that show it.
CREATE FUNCTION search_of_shown() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM mark_search_due(ARRAY(
    SELECT "storyId" FROM "Reference"
    WHERE kind = TG_ARGV[0]::"ReferenceKind" AND "refId" = NEW.id AND stage = 'published'));
  RETURN NULL;
END $$;

CREATE TRIGGER search_due AFTER UPDATE OF caption, credit, "creditUnknownAt" ON "Photo"
  FOR EACH ROW WHEN ((OLD.caption, OLD.credit, OLD."creditUnknownAt") IS DISTINCT FROM (NEW.caption, NEW.credit, NEW."creditUnknownAt"))
  EXECUTE FUNCTION search_of_shown('photo');
CREATE TRIGGER search_due AFTER UPDATE ON "Helpline"
  FOR EACH ROW EXECUTE FUNCTION search_of_shown('helpline');

-- What is published already; the worker fills it.
INSERT INTO "StorySearch" ("storyId", "sectionId", "publishedAt")
SELECT "storyId", "sectionId", "publishedAt" FROM "Publication";
INSERT INTO "SearchDue" ("storyId") SELECT "storyId" FROM "Publication";
