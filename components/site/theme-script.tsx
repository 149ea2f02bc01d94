import { themeKey } from '@/lib/kit/theme';

// Before the first paint, or a page in the wrong mode would flash. The edge allows it by its hash.
const script = `try{var t=localStorage.getItem(${JSON.stringify(themeKey)});if(t=="dark"||t=="light")document.documentElement.dataset.theme=t}catch(e){}`;

/** Puts on the page the mode that the reader chose here before; without a choice the device's holds. */
export function ThemeScript({ nonce }: { nonce?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: script }} />;
}
