-- AlterTable
ALTER TABLE "Site" ADD COLUMN     "picturesChangedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "MediaCheck" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "files" INTEGER NOT NULL,
    "faults" JSONB NOT NULL,
    "wrongStore" BOOLEAN NOT NULL,

    CONSTRAINT "MediaCheck_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Photo_deletedAt_idx" ON "Photo"("deletedAt");

-- Photos that were deleted before there was a day on which they are cleared away: a week from now at the earliest.
INSERT INTO "DueItem" (id, kind, "subjectId", "dueAt", "tryAt")
SELECT gen_random_uuid(), 'photo-purge', id, at, at FROM (
  SELECT id, greatest("deletedAt" + interval '30 days', now() + interval '7 days') AS at
  FROM "Photo" WHERE "deletedAt" IS NOT NULL
) deleted;
