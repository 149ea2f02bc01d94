import type { Metadata } from 'next';

/** What the head of every page says of the site's icon. Phones and feed readers ask for theirs by the usual addresses. */
export const iconLinks: Metadata['icons'] = { icon: { url: '/icon.svg', type: 'image/svg+xml' } };
