import type { UpdatePlan } from '../plan';
import { p, photo, quote, video } from '../write';

/** What the band said the morning after next, at the hospital. */
export const saltmarchUpdate: UpdatePlan = {
  key: 'saltmarch-sunday',
  kind: 'update',
  headline: 'Verrall is “up and rude to the nurses”; the tour is off until spring',
  published: { daysAgo: 0, at: '08:30' },
  by: 'ruel',
  body: [
    p(
      'Danny Verrall is out of intensive observation and is expected to leave St Brannock’s Hospital this week, his band said on ‹0›. The nine remaining dates of the tour will be moved to April and May; every ticket stays valid, and the list of new dates is [on the band’s own page](https://saltmarch.example.com/notices).',
    ),
    photo('band-press', { layout: 'wide' }),
    p(
      'Mina Thorsby, Joe Marrable and Pell Hartigan sat down at a table with three chairs and left the middle one free. They read one page, agreed by Mr Verrall and his sister, and took four questions. The doctors had found a disturbance of the heart’s rhythm, Ms Thorsby said; it had been there since he was born, it could be treated, and it had nothing to do with anything he had ever sung about.',
    ),
    quote(
      'He’s up and he’s rude to the nurses and he has opinions about the wallpaper. {Danny} wants me to say the half line he owes you is “and carry me”. That’s the words. You can finish it yourselves now.',
      'Mina Thorsby, guitarist',
    ),
    photo('band-hospital'),
    p(
      'The hall has refunded four of the three thousand tickets for ‹1›. The rest of the holders, it said, had asked to keep them. On ‹1› evening the crew took down the stage; the coats have all been collected, and the guitar, which landed on a folded curtain, is in tune.',
    ),
    photo('band-load-out'),
    video(
      'The statement at St Brannock’s, in full (6 minutes)',
      'https://video.example.org/watch/saltmarch-sunday',
      {
        platform: 'Lumen Video',
        authorName: 'The Wrenmouth Ledger',
        handle: 'wrenmouthledger',
      },
    ),
  ],
};
