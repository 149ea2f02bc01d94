import * as z from 'zod/mini';

/** What crawlers come for. */
export const crawlerPurposes = ['search', 'aiSearch', 'aiTraining'] as const;

export type CrawlerPurpose = (typeof crawlerPurposes)[number];

/** Which crawlers may read the site, and whom to tell of a hole in it. */
export const crawlerSettingsSchema = z.strictObject({
  search: z.boolean(),
  aiSearch: z.boolean(),
  aiTraining: z.boolean(),
  /** An e-mail address or a web address (RFC 9116, 2.5.3); empty for none. */
  securityContact: z
    .string()
    .check(z.trim(), z.maxLength(300), z.regex(/^$|^[^\s@:/]+@[^\s@]+\.[^\s@]+$|^https:\/\/\S+$/)),
});

export type CrawlerSettings = z.infer<typeof crawlerSettingsSchema>;

/** Before anybody has decided: everybody may come. */
export const defaultCrawlers: CrawlerSettings = {
  search: true,
  aiSearch: true,
  aiTraining: true,
  securityContact: '',
};

interface Crawler {
  /** The token that its robots.txt group is named by. */
  agent: string;
  operator: string;
  /** Where its operator says so. */
  source: string;
}

const openai = { operator: 'OpenAI', source: 'https://platform.openai.com/docs/bots' };
const anthropic = {
  operator: 'Anthropic',
  source: 'https://support.anthropic.com/en/articles/8896518',
};
const google = {
  operator: 'Google',
  source: 'https://developers.google.com/search/docs/crawling-indexing/google-common-crawlers',
};
const apple = { operator: 'Apple', source: 'https://support.apple.com/en-us/119829' };
const meta = {
  operator: 'Meta',
  source: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
};
const perplexity = { operator: 'Perplexity', source: 'https://docs.perplexity.ai/guides/bots' };
const duckduckgo = {
  operator: 'DuckDuckGo',
  source: 'https://duckduckgo.com/duckduckgo-help-pages/results/',
};
const amazon = { operator: 'Amazon', source: 'https://developer.amazon.com/amazonbot' };
const microsoft = {
  operator: 'Microsoft',
  source: 'https://www.bing.com/webmasters/help/which-crawlers-does-bing-use-8c184ec0',
};
const mistral = { operator: 'Mistral', source: 'https://docs.mistral.ai/robots' };
const commonCrawl = { operator: 'Common Crawl', source: 'https://commoncrawl.org/ccbot' };
const yandex = {
  operator: 'Yandex',
  source: 'https://yandex.com/support/webmaster/robot-workings/check-yandex-robots.html',
};

/** The crawlers that are known by name, each by what its operator says it is for. */
export const crawlers: Record<CrawlerPurpose, readonly Crawler[]> = {
  search: [
    { agent: 'Googlebot', ...google },
    { agent: 'Googlebot-News', ...google },
    { agent: 'Bingbot', ...microsoft },
    { agent: 'DuckDuckBot', ...duckduckgo },
    { agent: 'Applebot', ...apple },
    { agent: 'YandexBot', ...yandex },
  ],
  aiSearch: [
    { agent: 'OAI-SearchBot', ...openai },
    { agent: 'ChatGPT-User', ...openai },
    { agent: 'Claude-SearchBot', ...anthropic },
    { agent: 'Claude-User', ...anthropic },
    { agent: 'PerplexityBot', ...perplexity },
    { agent: 'Perplexity-User', ...perplexity },
    { agent: 'DuckAssistBot', ...duckduckgo },
    { agent: 'meta-externalfetcher', ...meta },
    { agent: 'MistralAI-User', ...mistral },
  ],
  aiTraining: [
    { agent: 'GPTBot', ...openai },
    { agent: 'ClaudeBot', ...anthropic },
    { agent: 'Google-Extended', ...google },
    { agent: 'Applebot-Extended', ...apple },
    { agent: 'meta-externalagent', ...meta },
    { agent: 'CCBot', ...commonCrawl },
    { agent: 'Amazonbot', ...amazon },
  ],
};
