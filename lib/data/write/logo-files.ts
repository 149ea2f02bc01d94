import { type LogoFile, toLogoFile } from '@/lib/document/site/site-logo';
import type { Transaction } from './transaction';

/** A logo's bytes (WebP) beside what pages must know of it. */
export interface LogoUpload extends LogoFile {
  files: { small: Uint8Array; large: Uint8Array };
}

// Long enough to go back to the one of before.
const keptDays = 60;

/** Keeps a logo; one that shows the same is there already. Those that no settings have named for long go. */
export async function keepLogoFile(tx: Transaction, logo: LogoUpload, at: Date): Promise<void> {
  const { name, width, height, unseen, files } = logo;
  const [small, large] = [Uint8Array.from(files.small), Uint8Array.from(files.large)];
  const row = {
    small,
    large,
    width,
    height,
    unseenDay: unseen.day,
    unseenNight: unseen.night,
    createdAt: at,
  };
  await tx.logoFile.upsert({ where: { name }, create: { name, ...row }, update: row });
  await tx.$executeRaw`
    DELETE FROM "LogoFile" WHERE "createdAt" < ${at}::timestamptz - make_interval(days => ${keptDays}::int)
      AND NOT EXISTS (SELECT 1 FROM "Site" WHERE strpos(coalesce(look::text, '') || coalesce(draft::text, ''), "LogoFile".name) > 0)`;
}

/** What is known of these logos, by name; those that aren't there are left out. They stay until the transaction ends. */
export async function holdLogoFiles(
  tx: Transaction,
  names: readonly string[],
): Promise<ReadonlyMap<string, LogoFile>> {
  if (names.length === 0) return new Map();
  await tx.$queryRaw`SELECT 1 FROM "LogoFile" WHERE name = ANY (${[...names]}) FOR SHARE`;
  const rows = await tx.logoFile.findMany({
    where: { name: { in: [...names] } },
    omit: { small: true, large: true },
  });
  return new Map(rows.map((row) => [row.name, toLogoFile(row)]));
}
