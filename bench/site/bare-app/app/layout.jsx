import { elementsOf } from './tree';

export const dynamic = 'force-dynamic';

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>{elementsOf('head')}</head>
      <body>{children}</body>
    </html>
  );
}
