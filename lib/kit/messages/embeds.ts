/** What the desk says when a provider could not be asked about a post; the editor then types what it says. */
const en = {
  notFetched: {
    'not-kept': 'This platform does not allow its posts to be kept. Type what the post says.',
    gone: 'There is no such post (any more), or the address is not complete.',
    private: 'The platform shows this post only to people who are signed in.',
    busy: 'The platform is refusing questions at the moment. Try again in a few minutes, or type what it says.',
    refused: 'This address can’t be asked: only public web addresses can.',
    unreachable: 'The platform did not answer. Try again, or type what the post says.',
    'too-slow': 'The platform took too long to answer. Try again, or type what the post says.',
    'too-large': 'The platform’s answer was too large to read. Type what the post says.',
    unreadable: 'The platform’s answer could not be read. Type what the post says.',
    'not-welcome':
      'This site asks not to be read by programs. Type a title and a few words, or leave it a link.',
    empty: 'The platform’s answer holds nothing about this post. Type what it says.',
  },
  /** What became of scripts in pasted code; `hosts` may be empty. */
  scriptLeftOut: (hosts: string[]) =>
    hosts.length > 0
      ? `The code also held a script from ${hosts.join(', ')}. It was left out: only the address was taken.`
      : 'The code also held a script. It was left out: only the address was taken.',
};

export type EmbedMessages = typeof en;

const catalogues: Record<string, EmbedMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function embedMessages(language = 'en'): EmbedMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
