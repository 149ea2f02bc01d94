-- CreateEnum
CREATE TYPE "FindingLevel" AS ENUM ('amber', 'red');

-- CreateTable
CREATE TABLE "PreflightOverride" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "ownerKind" "ReferenceOwner" NOT NULL,
    "ownerId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "level" "FindingLevel" NOT NULL,
    "judged" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PreflightOverride_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PreflightOverride_storyId_idx" ON "PreflightOverride"("storyId");

-- CreateIndex
CREATE UNIQUE INDEX "PreflightOverride_ownerKind_ownerId_code_place_key" ON "PreflightOverride"("ownerKind", "ownerId", "code", "place");

-- AddForeignKey
ALTER TABLE "PreflightOverride" ADD CONSTRAINT "PreflightOverride_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreflightOverride" ADD CONSTRAINT "PreflightOverride_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
