-- Counters that a crash may forget: they cost no write to the log, so a search does not wait for the disk.
-- CreateTable
CREATE UNLOGGED TABLE "SearchCount" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "SearchCount_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "SearchCount_expire_idx" ON "SearchCount"("expire");
