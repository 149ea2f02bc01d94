-- AlterTable
ALTER TABLE "WebhookDelivery" ADD COLUMN     "securityEventId" UUID,
ALTER COLUMN "eventId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "SecurityEvent" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "subjectId" TEXT NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "SecurityEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SecurityEvent_at_idx" ON "SecurityEvent"("at");

-- CreateIndex
CREATE INDEX "SecurityEvent_kind_subjectId_at_idx" ON "SecurityEvent"("kind", "subjectId", "at");

-- CreateIndex
CREATE INDEX "WebhookDelivery_securityEventId_idx" ON "WebhookDelivery"("securityEventId");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookDelivery_webhookId_securityEventId_key" ON "WebhookDelivery"("webhookId", "securityEventId");

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_securityEventId_fkey" FOREIGN KEY ("securityEventId") REFERENCES "SecurityEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What happened is exactly one of the two.
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_event_check" CHECK (num_nonnulls("eventId", "securityEventId") = 1);
