-- AlterEnum
ALTER TYPE "ReferenceOwner" ADD VALUE 'author';

-- AlterTable
ALTER TABLE "Author" ADD COLUMN     "portraitAlt" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "portraitId" UUID;

-- AlterTable
ALTER TABLE "Reference" ALTER COLUMN "storyId" DROP NOT NULL;

-- AddForeignKey
ALTER TABLE "Author" ADD CONSTRAINT "Author_portraitId_fkey" FOREIGN KEY ("portraitId") REFERENCES "Photo"("id") ON DELETE SET NULL ON UPDATE CASCADE;
