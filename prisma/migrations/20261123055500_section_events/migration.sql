-- AlterTable
ALTER TABLE "WebhookDelivery" ADD COLUMN     "sectionEventId" UUID;

-- CreateTable
CREATE TABLE "SectionEvent" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "facts" JSONB NOT NULL,
    "hubAt" TIMESTAMPTZ(3),
    "indexNowAt" TIMESTAMPTZ(3),

    CONSTRAINT "SectionEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SectionEvent_at_idx" ON "SectionEvent"("at");

-- CreateIndex
CREATE INDEX "WebhookDelivery_sectionEventId_idx" ON "WebhookDelivery"("sectionEventId");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookDelivery_webhookId_sectionEventId_key" ON "WebhookDelivery"("webhookId", "sectionEventId");

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_sectionEventId_fkey" FOREIGN KEY ("sectionEventId") REFERENCES "SectionEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What happened is exactly one of the three.
ALTER TABLE "WebhookDelivery" DROP CONSTRAINT "WebhookDelivery_event_check";
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_event_check" CHECK (num_nonnulls("eventId", "securityEventId", "sectionEventId") = 1);
