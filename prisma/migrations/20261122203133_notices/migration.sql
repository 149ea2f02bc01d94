-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "byId" UUID,
ADD COLUMN     "personId" UUID,
ADD COLUMN     "text" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "noticeHook" TEXT,
ADD COLUMN     "noticeSecret" TEXT,
ADD COLUMN     "noticeWishes" JSONB;

-- CreateTable
CREATE TABLE "NoticeDelivery" (
    "id" UUID NOT NULL,
    "noticeId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "state" "DeliveryState" NOT NULL DEFAULT 'waiting',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "triedAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "NoticeDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "NoticeDelivery_personId_way_state_createdAt_idx" ON "NoticeDelivery"("personId", "way", "state", "createdAt");

-- CreateIndex
CREATE INDEX "NoticeDelivery_createdAt_idx" ON "NoticeDelivery"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeDelivery_noticeId_personId_way_key" ON "NoticeDelivery"("noticeId", "personId", "way");

-- CreateIndex
CREATE INDEX "Notice_personId_doneAt_happensAt_id_idx" ON "Notice"("personId", "doneAt", "happensAt", "id");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeDelivery" ADD CONSTRAINT "NoticeDelivery_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeDelivery" ADD CONSTRAINT "NoticeDelivery_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
