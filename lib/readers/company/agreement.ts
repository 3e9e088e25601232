import { bareName } from './legal-form.ts';
import { letters } from './letters.ts';

/** How well names go with hosts. */

const weak = new Set(
  'the a an and und et y e de der die das la le les el il of for group gruppe company inc ltd gmbh home welcome contact about team services service solutions'.split(
    ' ',
  ),
);

/** Cyrillic as Bulgarian hosts write it. */
const cyrillic = new Map(
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sht ъ:a ь:y ю:yu я:ya ѓ:gj ќ:kj љ:lj њ:nj ј:j џ:dz ѕ:dz ы:y э:e ё:e є:ie і:i ї:i'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Greek as hosts write it, without its accents. */
const greek = new Map(
  'ου:ou α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const inLatin = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .replace(/ου|\p{Script=Greek}/gu, (letter) => greek.get(letter) ?? letter);

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/**
 * How well a name goes with the page's host: 3 the same, 2 one within the other or its initials, 1 a main word of it, 0 not at
 * all. "König" goes with `konig` and with `koenig`, "Гущер" with `gushter`, "Δομική" with `domiki`.
 */
export function agreement(name: string, hosts: readonly string[]): number {
  if (hosts.length === 0) return 0;
  const small = name.toLowerCase();
  const spelt = small.replace(/[äöüøå]/g, (letter) => umlauts[letter] ?? letter);
  const latin = /\p{Script=Greek}/u.test(small)
    ? inLatin(small)
    : small.replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillic.get(letter) ?? letter);
  // "Mariya" and "Maria" are both usual.
  const others = latin === small ? [spelt] : [latin, latin.replaceAll('ya', 'ia')];
  return Math.max(agreed(name, hosts), ...others.map((one) => (one === small ? 0 : agreed(one, hosts))));
}

function agreed(name: string, hosts: readonly string[]): number {
  const bare = bareName(name);
  const whole = letters(bare);
  if (whole.length < 2) return 0;
  const ampersand = letters(bare.replaceAll('&', ''));
  const words = bare
    .split(/[\s\-–.,/&]+/)
    .map(letters)
    .filter(Boolean);
  const main = words.filter((word) => !weak.has(word));
  const initials = main.map((word) => word[0]).join('');
  let best = 0;
  for (const host of hosts) {
    if (host === whole || host === ampersand || host === letters(name)) return 3;
    const within =
      (host.includes(whole) && whole.length > 2 && whole.length * 3 >= host.length) ||
      (whole.includes(host) && host.length > 2 && host.length * 2 >= whole.length);
    const short = initials.length > 2 && (host.startsWith(initials) || host === `${main[0]}${initials.slice(1)}`);
    // "The Jiu-Jitsu Lab" on labjiujitsu.com: the same words in another order.
    const turned =
      main.length > 1 &&
      main.every((word) => host.includes(word)) &&
      main.join('').length === host.length &&
      host.length > 5;
    if (within || short || turned) best = Math.max(best, 2);
    const told = main.some(
      (word, at) =>
        (word.length > 3 && host.includes(word) && (at === 0 || word.length * 2 >= host.length)) ||
        (at === 0 && word.length > 2 && host.startsWith(word)),
    );
    if (told) best = Math.max(best, 1);
  }
  return best;
}
