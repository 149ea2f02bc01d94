import type { StoryPlan } from '../plan';
import { p, quote } from '../write';

/** The race, for readers across the water. */
export const fiveValleysDe: StoryPlan = {
  key: 'five-valleys-de',
  internalSlug: 'cycling-five-valleys-de',
  urlSlug: 'lena-kvist-gewinnt-fuenf-taeler',
  language: 'de',
  translationOf: 'five-valleys',
  kind: 'news',
  section: 'sport',
  tags: ['Cycling', 'Five Valleys'],
  bylines: ['aske'],
  by: 'teague',
  kicker: 'Fünf Täler',
  headline: 'Lena Kvist wartete hundertneunzig Kilometer lang – und dann nicht mehr',
  standfirst:
    'Das letzte Rennen des Jahres entschied sich in der einzigen Kurve, die sich niemand vorher angesehen hatte.',
  lead: {
    picture: 'cycling',
    alt: 'Eine Radrennfahrerin, allein vor dem Feld, auf einer nassen Straße am Fluss.',
    caption: 'Lena Kvist vor dem Feld, kurz vor dem Anstieg von Ropewalk.',
  },
  published: { daysAgo: 19, at: '11:10' },
  body: [
    p(
      'Fünf Stunden lang waren die Fünf Täler das ruhigste Rennen im Kalender. Ein Feld von neunzig Fahrerinnen rollte um zehn aus Wrenmouth hinaus, plauderte sich hinauf nach Hallin, aß in Karrside und kam im goldenen Rest des Nachmittags den Tarrow herunter, immer noch beisammen, immer noch plaudernd, wie Gäste, die die Tür nicht finden.',
    ),
    p(
      'Alle wussten, wie es ausgehen würde. Vier Kilometer vor dem Ziel steht die Mauer von Ropewalk, dreihundert Meter mit vierzehn Prozent, und wer dort zuerst oben ist, hat acht der vergangenen zehn Male gewonnen. Die Mannschaften der Favoritinnen fuhren nach vorn. Die Gespräche hörten auf. An fünfzehnter Stelle, mit einer Banane in der Hand, fuhr Lena Kvist.',
    ),
    p(
      'Kvist, sechsunddreißig, arbeitet als Lotsin im Hafen und trainiert vor der Frühtide. Beim Frühstück hatte sie ihrer Mannschaft gesagt, dass sie an der Mauer nicht gewinnen werde, wie noch nie. Sie hatte auch gesagt, was weniger auffiel, dass sie hinausgefahren war, um sich die Kurve davor anzusehen. Die Stadt hatte sie in jener Woche neu asphaltiert. Früher lag dort Kopfsteinpflaster, und seit es das Rennen gibt, wird dort gebremst.',
    ),
    quote(
      'Alle richteten sich auf und bremsten. Ich dachte: warum? Und da war ich schon vorbei.',
      'Lena Kvist',
    ),
    p(
      'Ein Angriff war es nicht; sie stand nicht einmal auf. Sie kam einfach mit elf Sekunden Vorsprung am Fuß der Mauer an, mit achtundvierzig Kilometern in der Stunde, auf einer Straße, auf der nie jemand schneller als dreißig gewesen war. An der Mauer verlor sie neun davon. Auf dem Kai, hinter sich das Feld wie ein zerrissenes Segel, verlor sie noch eine und gewann die Fünf Täler mit einer Sekunde und ein bisschen.',
    ),
    p(
      'Die Favoritin, Anouk Brandeis, wurde Zweite und lachte. Die Sprinterinnen, die um nichts mehr zu sprinten hatten, sprinteten trotzdem. Kvist bekommt 4.000, einen Schinken und das [Recht, einer Kurve ihren Namen zu geben](https://fivevalleys.example.org/rules#17): die älteste Regel des Rennens, die Siegerinnen gern an ihre Mütter verschenken.',
    ),
    p(
      'Auf dem Podest wurde sie gefragt, wie die Kurve heißen solle. Sie sah auf die Uhr. Hochwasser war um zehn nach acht; auf der Reede wartete ein Frachter. „Tidig“, sagte sie. „Nennt sie Tidig.“',
    ),
  ],
};
