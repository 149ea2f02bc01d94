-- AlterTable
ALTER TABLE "Photo" ADD COLUMN     "sourceUrl" TEXT;
