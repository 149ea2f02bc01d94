import { jsonLdScript } from '@/lib/output/json-ld-script';

/** Structured data in the page. `jsonLdScript` escapes everything that could end the script. */
export function JsonLd({ data }: { data: Parameters<typeof jsonLdScript>[0] }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's content is text, escaped for just this place
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdScript(data) }} />;
}
