-- CreateIndex
CREATE INDEX "Photo_creditUnknownAt_idx" ON "Photo"("creditUnknownAt");
