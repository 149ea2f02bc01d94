-- CreateTable
CREATE TABLE "Presence" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Presence_storyId_expiresAt_idx" ON "Presence"("storyId", "expiresAt");

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
