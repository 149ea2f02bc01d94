-- CreateTable
CREATE TABLE "Embargo" (
    "storyId" UUID NOT NULL,
    "wall" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "second" BOOLEAN NOT NULL DEFAULT false,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "setById" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Embargo_pkey" PRIMARY KEY ("storyId")
);

-- CreateIndex
CREATE INDEX "Embargo_until_idx" ON "Embargo"("until");

-- AddForeignKey
ALTER TABLE "Embargo" ADD CONSTRAINT "Embargo_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Embargo" ADD CONSTRAINT "Embargo_setById_fkey" FOREIGN KEY ("setById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
