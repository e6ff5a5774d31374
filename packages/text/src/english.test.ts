import { describe, expect, it } from 'vitest';
import { looksEnglish } from './english.js';

describe('a text', () => {
  it.each([
    [
      'German',
      'Der Damm hält, wie die Agentur dpa am Montag unter Berufung auf das Ministerium berichtete. Die Arbeiten werden nach Angaben der Behörde noch zwei Wochen dauern.',
    ],
    [
      'French',
      "Le barrage tient, a rapporté l'AFP lundi, citant un communiqué du ministère. Les travaux dureront encore deux semaines, selon les autorités.",
    ],
    [
      'Spanish',
      'La presa resiste, informó la agencia EFE el lunes, que cita un comunicado del ministerio. Las obras durarán dos semanas más, según las autoridades.',
    ],
    [
      'Portuguese',
      'A barragem resiste, informou a agência Lusa na segunda-feira, que cita um comunicado do ministério. As obras não vão durar mais de duas semanas.',
    ],
    [
      'Italian',
      "La diga tiene, ha riferito l'agenzia Ansa lunedì, citando una nota del ministero. I lavori dureranno altre due settimane, secondo le autorità.",
    ],
    [
      'Dutch',
      'De dam houdt het, meldde persbureau ANP maandag op gezag van het ministerie. De werkzaamheden zullen nog twee weken duren, zei een woordvoerder van de dienst.',
    ],
    [
      'Polish',
      'Tama wytrzyma, podała w poniedziałek agencja PAP, powołując się na komunikat ministerstwa. Prace potrwają jeszcze dwa tygodnie, a droga do wsi nie jest przejezdna.',
    ],
    [
      'Turkish',
      'Baraj dayanıyor, diye bildirdi Anadolu Ajansı, bakanlığın bir açıklamasına göre. Çalışmalar iki hafta daha sürecek ve bu yol da kapalı olacak.',
    ],
    ['Russian', 'Плотина держится, сообщило в понедельник агентство ТАСС со ссылкой на министерство.'],
    ['Arabic', 'قالت وكالة الأنباء يوم الاثنين إن السد صامد نقلا عن بيان للوزارة'],
    ['Chinese', '新华社星期一援引该部的声明报道说，大坝仍然坚固。'],
  ])('in %s is told from English', (_language, text) => {
    expect(looksEnglish(text)).toBe(false);
  });

  it.each([
    ['news copy', 'The dam holds, AFP reported on Monday, citing a ministry statement.'],
    ['a headline', 'Valdania and Korvia vow to settle dam quarrel'],
    ['copy in capitals', 'THE DAM HOLDS, AFP REPORTED ON MONDAY.'],
    [
      'copy with a quote in German',
      'The minister said "der Damm hält", dpa reported, and went on to speak of the repairs that will be made.',
    ],
    [
      'copy full of foreign names',
      'Le Monde, La Repubblica and El País carried the AFP report about Las Palmas, Los Angeles and Las Vegas.',
    ],
    ['a football table', 'Bayern 3 Dortmund 1. Ajax 2 PSV 2. Lazio 0 Roma 0.'],
    ['one word over and over', 'rain '.repeat(500)],
    ['no letters at all', '12 34 56 -- !!'],
  ])('that is %s counts as English', (_what, text) => {
    expect(looksEnglish(text)).toBe(true);
  });
});
