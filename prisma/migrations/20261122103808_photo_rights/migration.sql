-- CreateEnum
CREATE TYPE "RightAnswer" AS ENUM ('allow', 'deny', 'ask');

-- AlterEnum
ALTER TYPE "Role" ADD VALUE 'photo_editor';

-- AlterTable
ALTER TABLE "Photo" ADD COLUMN     "agencies" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "licensorUrl" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "sourceType" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "webStatement" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Site" ADD COLUMN     "creditStyle" JSONB,
ADD COLUMN     "labelAi" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "Collection" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PhotoCollection" (
    "collectionId" UUID NOT NULL,
    "photoId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PhotoCollection_pkey" PRIMARY KEY ("collectionId","photoId")
);

-- CreateTable
CREATE TABLE "RightRule" (
    "id" UUID NOT NULL,
    "answer" "RightAnswer" NOT NULL,
    "photoId" UUID,
    "collectionId" UUID,
    "agency" TEXT,
    "agencyName" TEXT NOT NULL DEFAULT '',
    "startsAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RightRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DueItem" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT NOT NULL DEFAULT '',
    "tryAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DueItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "happensAt" TIMESTAMPTZ(3) NOT NULL,
    "ruleId" UUID NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Collection_name_id_idx" ON "Collection"("name", "id");

-- CreateIndex
CREATE INDEX "PhotoCollection_collectionId_addedAt_photoId_idx" ON "PhotoCollection"("collectionId", "addedAt" DESC, "photoId" DESC);

-- CreateIndex
CREATE INDEX "PhotoCollection_photoId_idx" ON "PhotoCollection"("photoId");

-- CreateIndex
CREATE INDEX "RightRule_photoId_idx" ON "RightRule"("photoId");

-- CreateIndex
CREATE INDEX "RightRule_collectionId_idx" ON "RightRule"("collectionId");

-- CreateIndex
CREATE INDEX "RightRule_agency_idx" ON "RightRule"("agency");

-- CreateIndex
CREATE INDEX "RightRule_endsAt_idx" ON "RightRule"("endsAt");

-- CreateIndex
CREATE INDEX "DueItem_tryAt_id_idx" ON "DueItem"("tryAt", "id");

-- CreateIndex
CREATE INDEX "DueItem_subjectId_idx" ON "DueItem"("subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "DueItem_kind_subjectId_dueAt_key" ON "DueItem"("kind", "subjectId", "dueAt");

-- CreateIndex
CREATE INDEX "Notice_doneAt_happensAt_id_idx" ON "Notice"("doneAt", "happensAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_ruleId_kind_happensAt_key" ON "Notice"("ruleId", "kind", "happensAt");

-- CreateIndex
CREATE INDEX "Photo_agencies_idx" ON "Photo" USING GIN ("agencies");

-- AddForeignKey
ALTER TABLE "Collection" ADD CONSTRAINT "Collection_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhotoCollection" ADD CONSTRAINT "PhotoCollection_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "Collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhotoCollection" ADD CONSTRAINT "PhotoCollection_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Photo"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RightRule" ADD CONSTRAINT "RightRule_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Photo"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RightRule" ADD CONSTRAINT "RightRule_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "Collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RightRule" ADD CONSTRAINT "RightRule_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "RightRule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_doneById_fkey" FOREIGN KEY ("doneById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A rule is about exactly one thing, and doesn't end before it begins.
ALTER TABLE "RightRule"
  ADD CONSTRAINT "RightRule_one_subject" CHECK (num_nonnulls("photoId", "collectionId", "agency") = 1),
  ADD CONSTRAINT "RightRule_in_order" CHECK ("startsAt" < "endsAt");

-- What photos of before say in their credits and files, as new ones get it from lib/document/agency-key.ts.
UPDATE "Photo" SET
  "agencies" = ARRAY(
    SELECT DISTINCT key
    FROM unnest(string_to_array(concat_ws('/', credit->>'agency', credit->>'library'), '/')) AS name,
      trim(regexp_replace(lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g')), '[^[:alnum:]]+', ' ', 'g')) AS key
    WHERE key <> ''
  ),
  "webStatement" = coalesce(metadata->'webStatement'->>'value', ''),
  "sourceType" = coalesce(substring(metadata->'digitalSourceType'->>'value' from '/digitalsourcetype/([A-Za-z]+)$'), '');
