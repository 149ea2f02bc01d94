import { expect, it } from 'vitest';
import { recognisePaste } from './recognise-paste';
import { strangeScripts } from './strange-scripts';

const post =
  '<blockquote class="twitter-tweet"><a href="https://twitter.com/ana/status/20">May</a></blockquote>';
const toot = '<iframe src="https://harbour.social/@ana/112345678901234567/embed"></iframe>';

it.each<[string, string[]]>([
  ['https://x.com/ana/status/20', []],
  [`${post}<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`, []],
  [`${post}<script src="//platform.x.com/widgets.js"></script>`, []],
  [`${toot}<script src="https://harbour.social/embed.js"></script>`, []],
  [`${post}<script src="https://metrics.example/t.js"></script>`, ['metrics.example']],
  [`<SCRIPT>spy()</SCRIPT>${post}`, ['']],
  [`${post}<script src="/local.js"></script>`, ['']],
  [`${post}<script src="https://twitter.com.evil.example/t.js"></script>`, ['twitter.com.evil.example']],
  [`${post}${'<script src="https://a.example/"></script>'.repeat(3)}`, ['a.example']],
])('finds whose scripts %s wants to run', (code, hosts) => {
  const found = recognisePaste(code);
  expect(found && strangeScripts(code, found)).toEqual(hosts);
});
