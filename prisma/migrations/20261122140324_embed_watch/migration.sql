-- CreateEnum
CREATE TYPE "PostState" AS ENUM ('unknown', 'live', 'gone', 'private', 'moved');

-- CreateEnum
CREATE TYPE "EmbedChoice" AS ENUM ('keep', 'describe', 'remove');

-- AlterTable
ALTER TABLE "LinkCheck" ADD COLUMN     "failures" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "missedAt" TIMESTAMPTZ(3),
ADD COLUMN     "movedTo" TEXT,
ADD COLUMN     "nextAt" TIMESTAMPTZ(3),
ADD COLUMN     "state" "PostState",
ADD COLUMN     "stateAt" TIMESTAMPTZ(3),
ADD COLUMN     "watchedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Site" ADD COLUMN     "embedPolicy" JSONB;

-- CreateTable
CREATE TABLE "HostPause" (
    "host" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HostPause_pkey" PRIMARY KEY ("host")
);

-- CreateTable
CREATE TABLE "EmbedPlace" (
    "storyId" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT true,
    "platform" TEXT NOT NULL DEFAULT '',
    "byline" TEXT NOT NULL DEFAULT '',
    "excerpt" TEXT NOT NULL DEFAULT '',
    "capturedAt" TIMESTAMPTZ(3),
    "choice" "EmbedChoice",
    "description" TEXT NOT NULL DEFAULT '',
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EmbedPlace_pkey" PRIMARY KEY ("storyId","address")
);

-- CreateTable
CREATE TABLE "FetchCache" (
    "key" TEXT NOT NULL,
    "value" JSON NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FetchCache_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "EmbedPlace_address_published_idx" ON "EmbedPlace"("address", "published");

-- CreateIndex
CREATE INDEX "FetchCache_expiresAt_idx" ON "FetchCache"("expiresAt");

-- CreateIndex
CREATE INDEX "LinkCheck_nextAt_idx" ON "LinkCheck"("nextAt");

-- CreateIndex
CREATE INDEX "LinkCheck_state_stateAt_address_idx" ON "LinkCheck"("state", "stateAt" DESC, "address");

-- AddForeignKey
ALTER TABLE "EmbedPlace" ADD CONSTRAINT "EmbedPlace_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmbedPlace" ADD CONSTRAINT "EmbedPlace_address_fkey" FOREIGN KEY ("address") REFERENCES "LinkCheck"("address") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmbedPlace" ADD CONSTRAINT "EmbedPlace_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The note below a quotation appears and goes with what the monitor finds; what the desk decides takes the quotation away.
-- Who changes what: docs/page-drops.md.

CREATE FUNCTION drop_pages_of_post() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  shown UUID;
BEGIN
  IF (OLD.state IN ('gone', 'private'), CASE WHEN OLD.state IN ('gone', 'private') THEN OLD.state END) IS DISTINCT FROM
     (NEW.state IN ('gone', 'private'), CASE WHEN NEW.state IN ('gone', 'private') THEN NEW.state END) THEN
    FOR shown IN SELECT "storyId" FROM "EmbedPlace" WHERE address = NEW.address AND published ORDER BY "storyId" LOOP
      PERFORM note_page_drop('story:' || shown, 'soft');
    END LOOP;
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER UPDATE ON "LinkCheck"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_post();

CREATE FUNCTION drop_pages_of_embed_choice() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.published AND (OLD.choice, OLD.description) IS DISTINCT FROM (NEW.choice, NEW.description) THEN
    -- Words that were taken off a page are not to be served again.
    PERFORM note_page_drop('story:' || NEW."storyId",
      CASE WHEN NEW.choice IN ('describe', 'remove') THEN 'hard' ELSE 'soft' END);
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER drop_pages AFTER UPDATE ON "EmbedPlace"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION drop_pages_of_embed_choice();

-- The posts of stories that are published already.
CREATE TEMPORARY TABLE shown ON COMMIT DROP AS
  SELECT DISTINCT ON ("storyId", address) * FROM (
    SELECT "storyId", split_part(embed ->> 'url', '#', 1) AS address, embed FROM (
      SELECT "storyId", jsonb_path_query(document::jsonb, 'strict $.** ? (@.type == "embed")') AS embed FROM "Publication"
      UNION ALL
      SELECT "storyId", fields -> 'lead' -> 'embed' FROM "Publication"
      UNION ALL
      SELECT u."storyId", jsonb_path_query(u."publishedDocument"::jsonb, 'strict $.** ? (@.type == "embed")')
        FROM "Update" u JOIN "Publication" p USING ("storyId") WHERE u.status = 'published'
    ) AS found WHERE embed ->> 'url' ~ '^https?:'
  ) AS addressed;

INSERT INTO "LinkCheck" (address, due, "wantedAt")
  SELECT DISTINCT address, false, now() FROM shown ON CONFLICT (address) DO NOTHING;

UPDATE "LinkCheck" SET state = 'unknown', "stateAt" = now(), "watchedAt" = now(), "nextAt" = now() + random() * interval '1 day'
  WHERE address IN (SELECT address FROM shown);

INSERT INTO "EmbedPlace" ("storyId", address, platform, byline, excerpt, "capturedAt")
  SELECT "storyId", address, coalesce(embed ->> 'platform', ''),
    coalesce(embed ->> 'authorName', '@' || (embed ->> 'handle'), ''),
    left(coalesce(nullif(embed ->> 'text', ''), embed ->> 'title', ''), 300), (embed ->> 'capturedAt')::timestamptz
  FROM shown;
