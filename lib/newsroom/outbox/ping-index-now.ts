import { config } from '@/lib/kit/config';
import { type Pinging, ping } from './ping';

/**
 * Tells search engines which addresses have changed, new ones and gone ones too, by IndexNow
 * (https://www.indexnow.org/documentation): the key that goes with them is what `/{key}.txt` answers.
 * @throws what `ping` does
 */
export function pingIndexNow(pinging: Pinging = {}): Promise<void> {
  const write: Parameters<typeof ping>[1] = (facts, { indexNow, key }) => {
    if (!indexNow || !key) return null;
    const origin = config.origin();
    const urlList = [...new Set(facts.flatMap(({ pages }) => pages.map((path) => origin + path)))];
    const body = JSON.stringify({
      host: new URL(origin).host,
      key,
      keyLocation: `${origin}/${key}.txt`,
      urlList,
    });
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return { url: indexNow, headers, body, count: urlList.length };
  };
  return ping('index-now', write, pinging);
}
