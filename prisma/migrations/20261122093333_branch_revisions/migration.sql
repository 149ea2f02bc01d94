-- CreateTable
CREATE TABLE "Branch" (
    "id" UUID NOT NULL,
    "ownerKind" "ReferenceOwner" NOT NULL,
    "ownerId" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "saveId" UUID NOT NULL,
    "fields" JSONB NOT NULL,
    "document" JSON NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Branch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Branch_storyId_createdAt_idx" ON "Branch"("storyId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Branch_ownerKind_ownerId_saveId_key" ON "Branch"("ownerKind", "ownerId", "saveId");

-- AddForeignKey
ALTER TABLE "Branch" ADD CONSTRAINT "Branch_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Branch" ADD CONSTRAINT "Branch_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
