import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { type LogoFile, type LogoSize, logoAddress } from '@/lib/document/site/site-logo';

function LogoImage({
  file,
  name,
  size,
  time,
  alone,
}: {
  file: LogoFile;
  name: string;
  size: LogoSize;
  time: 'day' | 'night';
  alone: boolean;
}) {
  return (
    <img
      className={`logo-${time}`}
      src={logoAddress(file.name, size)}
      alt={name}
      width={file.width}
      height={file.height}
      // Of two only the one that is shown is fetched.
      loading={alone ? undefined : 'lazy'}
    />
  );
}

/**
 * The outlet's name as it writes it: its logo where it has one, read out as its name. `size`: in the head of the front or in that of
 * every other page.
 */
export function SiteName({ site, size = 'small' }: { site: SiteInfo; size?: LogoSize }) {
  const { logo, logoPicture } = site.look;
  if (logoPicture) {
    const { day, night } = logoPicture;
    const shared = { name: site.name, size, alone: night === null };
    return (
      <span className="site-logo">
        <LogoImage {...shared} file={day} time="day" />
        {night && <LogoImage {...shared} file={night} time="night" />}
      </span>
    );
  }
  if (!logo) return site.name;
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written anew from shapes alone when it was stored (cleanLogo) */}
      <span className="site-logo" aria-hidden="true" dangerouslySetInnerHTML={{ __html: logo }} />
      <span className="sr-only">{site.name}</span>
    </>
  );
}
