import { describe, expect, it } from 'vitest';
import { titleParts } from '#readers/company/title-parts.ts';

describe('the parts of a title', () => {
  it.each([
    ['Marrowby', ['Marrowby']],
    ['Marrowby | Pumps – Leeds', ['Marrowby', 'Pumps', 'Leeds']],
    ['Marrowby Dental—Dr. Kim Sample', ['Marrowby Dental', 'Dr. Kim Sample']],
    ['Marrowby:Pumps of Leeds', ['Marrowby', 'Pumps of Leeds']],
    ['Marrowby: pumps :: Home', ['Marrowby', 'pumps', 'Home']],
    ['Marrow-Brumel, open 9:00-17:00', ['Marrow-Brumel, open 9:00-17:00']],
    ['堀口｜会社概要', ['堀口', '会社概要']],
    ['株式会社Marrowby-ポンプの開発会社', ['株式会社Marrowby', 'ポンプの開発会社']],
    ['IT-システムの開発', ['IT-システムの開発']],
    [' - Marrowby » ', ['Marrowby']],
    ['', []],
  ])('"%s"', (title, parts) => {
    expect(titleParts(title)).toEqual(parts);
  });
});
