export const metadata = { title: 'Plain', other: { 'edge-tags': 'site story:1', 'edge-status': '410' } };

async function Words() {
  return <p>Three {'words'} here</p>;
}

export default function Plain() {
  const data = JSON.stringify({ '@type': 'NewsArticle' });
  return (
    <main>
      <Words />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: as the pages write their structured data */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
    </main>
  );
}
