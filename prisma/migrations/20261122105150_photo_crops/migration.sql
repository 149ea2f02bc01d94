-- AlterTable
ALTER TABLE "Photo" ADD COLUMN     "crops" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "focal" JSONB,
ADD COLUMN     "madeFrom" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "renditions" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "stampedWith" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "PhotoVersion" (
    "id" UUID NOT NULL,
    "photoId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "originalKey" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "replacedAt" TIMESTAMPTZ(3) NOT NULL,
    "replacedById" UUID NOT NULL,

    CONSTRAINT "PhotoVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PhotoVersion_photoId_replacedAt_idx" ON "PhotoVersion"("photoId", "replacedAt" DESC);

-- CreateIndex
CREATE INDEX "PhotoVersion_originalKey_idx" ON "PhotoVersion"("originalKey");

-- AddForeignKey
ALTER TABLE "PhotoVersion" ADD CONSTRAINT "PhotoVersion_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Photo"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhotoVersion" ADD CONSTRAINT "PhotoVersion_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
