-- DropForeignKey
ALTER TABLE "AuditLine" DROP CONSTRAINT "AuditLine_personId_fkey";

-- DropIndex
DROP INDEX "AuditLine_at_idx";

-- CreateIndex
CREATE INDEX "AuditLine_at_id_idx" ON "AuditLine"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditLine_personId_at_id_idx" ON "AuditLine"("personId", "at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "AuditLine" ADD CONSTRAINT "AuditLine_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever writes here adds; nobody takes away, the application included.
CREATE FUNCTION refuse_audit_change() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit log is only ever added to' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON "AuditLine"
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "AuditLine"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
