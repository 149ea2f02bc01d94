-- CreateTable
CREATE TABLE "LinkCheck" (
    "address" TEXT NOT NULL,
    "due" BOOLEAN NOT NULL DEFAULT true,
    "wantedAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedUntil" TIMESTAMPTZ(3),
    "checkedAt" TIMESTAMPTZ(3),
    "status" INTEGER,
    "reason" TEXT,

    CONSTRAINT "LinkCheck_pkey" PRIMARY KEY ("address")
);

-- CreateIndex
CREATE INDEX "LinkCheck_due_wantedAt_idx" ON "LinkCheck"("due", "wantedAt");
