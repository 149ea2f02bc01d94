-- AlterTable
ALTER TABLE "Publication" ALTER COLUMN "document" SET DATA TYPE JSON;

-- AlterTable
ALTER TABLE "Revision" ALTER COLUMN "document" SET DATA TYPE JSON;

-- AlterTable
ALTER TABLE "Story" ALTER COLUMN "document" SET DATA TYPE JSON;

-- AlterTable
ALTER TABLE "Update" ALTER COLUMN "document" SET DATA TYPE JSON,
ALTER COLUMN "publishedDocument" SET DATA TYPE JSON;

-- AlterTable
ALTER TABLE "UpdateRevision" ALTER COLUMN "document" SET DATA TYPE JSON;
