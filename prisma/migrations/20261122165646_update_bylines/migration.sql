-- AlterTable
ALTER TABLE "Update" ADD COLUMN     "bylines" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "UpdateRevision" ADD COLUMN     "bylines" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "UpdateByline" (
    "updateId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "UpdateByline_pkey" PRIMARY KEY ("updateId","authorId","role")
);

-- CreateIndex
CREATE INDEX "UpdateByline_authorId_idx" ON "UpdateByline"("authorId");

-- AddForeignKey
ALTER TABLE "UpdateByline" ADD CONSTRAINT "UpdateByline_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UpdateByline" ADD CONSTRAINT "UpdateByline_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Until now an update was signed by whoever began it.
UPDATE "Update" part SET bylines = jsonb_build_array(jsonb_build_object('authorId', author.id, 'role', 'reporter'))
  FROM "Author" author WHERE author."personId" = part."authorId";
UPDATE "UpdateRevision" revision SET bylines = part.bylines FROM "Update" part WHERE part.id = revision."updateId";
INSERT INTO "UpdateByline" ("updateId", "authorId", position, role)
  SELECT part.id, author.id, 0, 'reporter' FROM "Update" part
  JOIN "Author" author ON author."personId" = part."authorId" WHERE part."publishedDocument" IS NOT NULL;
