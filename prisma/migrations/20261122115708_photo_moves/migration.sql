-- AlterTable
ALTER TABLE "Photo" ADD COLUMN     "moves" BOOLEAN NOT NULL DEFAULT false;
