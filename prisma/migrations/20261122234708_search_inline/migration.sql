-- A search looks into the words of hundreds of stories, and for a phrase of thousands. Kept beside the table, as long values
-- usually are, they cost several pages each: the way to them, and their pieces. Within the row, as long as that fits a page,
-- they lie where the newest stories lie together. The text, of which only what is shown is read, gives way to them.
ALTER TABLE "StorySearch" ALTER COLUMN "search" SET STORAGE MAIN;

-- Rows are written so from now on; those that searches go through first, at once.
UPDATE "StorySearch" SET "search" = "search" || ''::tsvector WHERE "storyId" IN (
  SELECT "storyId" FROM "StorySearch" ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT 20000
);
