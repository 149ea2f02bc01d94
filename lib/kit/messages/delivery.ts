/** The words about who delivers pages to readers. One catalogue a language; a missing sentence is a type error. */
const en = {
  title: 'Delivery to readers',
  intro:
    'Servers keep finished pages, so that they are quick and stay up when something else is down. When a story is published ' +
    'or taken down they are told, and let go of what is no longer true.',
  link: 'Delivery to readers',
  linkHint: 'Which servers have the latest, and whether one still shows what was taken down.',
  allWell: (count: number) =>
    count === 1 ? 'The server has the latest.' : `All ${count} servers have the latest.`,
  lagging: (count: number) => (count === 1 ? 'One server lags behind' : `${count} servers lag behind`),
  laggingHint:
    'Readers whom they serve may see older pages. As soon as such a server hears from the newsroom again it lets go of them ' +
    'before anything else.',
  laggingHard:
    'Among what they have missed is something that was taken down or may not be shown any more. If that can’t wait, tell ' +
    'whoever looks after the servers.',
  nothing: 'No server has reported yet',
  nothingHint:
    'Servers that keep pages report here. While Dateline runs for development there is none, and every page is made anew.',
  kind: { edge: 'Server', cdn: 'Cache in front' },
  state: {
    current: 'Has the latest',
    behind: 'Catching up',
    silent: 'Does not answer',
    ended: 'Gone',
    stopped: 'Stopped',
  },
  missing: (count: number) => (count === 1 ? 'one change missed' : `${count} changes missed`),
  since: (time: string) => `since ${time}`,
  seen: (time: string) => `last heard of ${time}`,
  silentUntil: (time: string) => `It may show what it has kept until ${time}.`,
  endedHint: 'It shows nothing any more that it had kept. It leaves this list after a week.',
  stoppedHint:
    'It serves nobody. Before it serves again it lets go of what it missed, unless it has to start without the newsroom’s ' +
    'database. It leaves this list after a week.',

  reach: {
    all: (total: number) =>
      total === 1 ? 'Readers no longer get it.' : `All ${total} servers have taken it down.`,
    some: (taken: number, total: number) => `${taken} of ${total} servers have taken it down`,
    none: 'No server has taken it down yet',
    waiting: (name: string, time: string) => `${name} has not answered since ${time}.`,
    until: (time: string) => `Readers whom it serves may see the story until ${time} at the latest.`,
    stopped: (names: string[]) =>
      `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} stopped, and would show it if started without the newsroom’s database.`,
    catchingUp: (name: string) => `${name} is catching up.`,
    unknown: 'Whether all servers have taken it down could not be found out. Trying again…',
    look: 'Where delivery stands',
  },
};

type DeliveryMessages = typeof en;

const catalogues: Record<string, DeliveryMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function deliveryMessages(language = 'en'): DeliveryMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
