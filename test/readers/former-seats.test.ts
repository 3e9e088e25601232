import { describe, expect, it } from 'vitest';
import { factsOf } from './read-page.ts';

/** How companies say where they sat once, beside where they sit. All companies are made up. */

const townOf = (sentence: string, lang = 'en') => factsOf(`<p>${sentence}</p>`, { lang })['company.city'];

describe('a seat of former times', () => {
  it.each([
    ['en', 'We used to be headquartered in Bristol, UK.'],
    ['en', 'Marrowby was originally based in Bristol.'],
    ['en', 'We were headquartered in Bristol, UK, for twenty years.'],
    ['en', 'Until 2019 our headquarters were in Bristol, UK.'],
    ['en', 'Our head office was in Bristol.'],
    ['en', 'We had our headquarters in Bristol until 2019.'],
    ['en', 'Formerly a Bristol-based agency, we have grown.'],
    ['de', 'Früher hatten wir unseren Sitz in Bremen.'],
    ['de', 'Bis 2019 hatte Marrowby den Hauptsitz in Bremen.'],
    ['de', 'Wir waren lange in Bremen ansässig.'],
    ['fr', "Nous étions basés à Nantes jusqu'en 2019."],
    ['fr', 'Notre siège était situé à Nantes.'],
    ['es', 'Antes estábamos ubicados en Valencia.'],
    ['es', 'Marrowby tenía su sede en Valencia.'],
    ['nl', 'Vroeger was Marrowby gevestigd in Utrecht.'],
    ['it', 'Inizialmente la nostra sede era a Torino.'],
  ])('is no seat (%s): %s', (lang, sentence) => {
    expect(townOf(sentence, lang)).toBeUndefined();
  });

  it.each([
    ['en', 'Formerly known as Tealby, Marrowby is headquartered in Bristol, UK.', 'Bristol'],
    ['en', 'Marrowby (previously Tealby) is headquartered in Bristol, UK.', 'Bristol'],
    ['en', 'Marrowby was founded in 2009 and is headquartered in Bristol, UK.', 'Bristol'],
    ['en', 'Originally from Hull, we are now headquartered in Bristol, UK.', 'Bristol'],
    ['en', 'We used to be headquartered in Hull, but are now headquartered in Bristol, UK.', 'Bristol'],
    ['en', 'Marrowby was named best firm of 2019 and has its headquarters in Bristol, UK.', 'Bristol'],
    ['de', 'Ursprünglich als Werkstatt gegründet, hat Marrowby heute seinen Sitz in Bremen.', 'Bremen'],
    ['de', 'Marrowby wurde 1990 gegründet, mit Sitz in Bremen.', 'Bremen'],
    ['fr', 'Créée en 1990, Marrowby est basée à Nantes.', 'Nantes'],
    ['nl', 'Marrowby is opgericht in 1990 en is gevestigd in Utrecht.', 'Utrecht'],
  ])('leaves the one of today (%s): %s', (lang, sentence, town) => {
    expect(townOf(sentence, lang)).toBe(town);
  });
});
