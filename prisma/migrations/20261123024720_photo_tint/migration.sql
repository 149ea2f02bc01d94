-- AlterTable
ALTER TABLE "Photo" ADD COLUMN     "tint" TEXT;
