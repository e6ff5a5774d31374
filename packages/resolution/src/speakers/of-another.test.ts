import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

const speaker = (text: string) => resolved(text).credits[0]?.speakerName;

describe('who speaks for somebody', () => {
  it.each([
    ["Ada Lind's lawyer told Danas nine boats had sunk.", "Ada Lind's lawyer"],
    ["Ada Lind spoke on Friday. Lind's office told Danas nine boats had sunk.", "Lind's office"],
    ["South Korea's spy agency said nine boats had sunk, Danas reported.", "South Korea's spy agency"],
    ['A spokesman for Ada Lind told Danas nine boats had sunk.', 'spokesman for Ada Lind'],
    [
      'A source close to President Ada Lind told Danas nine boats had sunk.',
      'source close to President Ada Lind',
    ],
    ['The lawyer defending Ada Lind told Danas nine boats had sunk.', 'lawyer defending Ada Lind'],
    [
      'Nine boats had sunk, said a friend of Ada Lind, who was not there, Danas reported.',
      'friend of Ada Lind',
    ],
    ['Ada Lind resigned. Two Lind supporters told Danas nine boats had sunk.', 'Two Lind supporters'],
    ['Experts on Ada Lind told Danas nine boats had sunk.', 'Experts on Ada Lind'],
    ['Executives who worked with Ada Lind told Danas nine boats had sunk.', 'Executives'],
    ['Ada Lind and Jon Roth told Danas nine boats had sunk.', 'Ada Lind and Jon Roth'],
    ['Ada Lind resigned. I said nine boats had sunk, Danas reported.', 'I'],
    ['Ada Lind resigned. Supporters of Lind told Danas nine boats had sunk.', 'Supporters of Lind'],
    [
      'A spokesman for presidential candidate Ada Lind told Danas nine boats had sunk.',
      'spokesman for presidential candidate Ada Lind',
    ],
    ['Two divers, Ada Lind and Jon Roth, told Danas nine boats had sunk.', 'Two divers'],
    ["Ada Lind's daughter Eva told Danas nine boats had sunk.", "Ada Lind's daughter Eva"],
  ])('is not the one he speaks for: %s', (text, name) => expect(speaker(text)).toBe(name));

  it.each([
    ["Ada Lind's lawyer, Jon Roth, told Danas nine boats had sunk.", 'Jon Roth'],
    ["Brenn's mayor Jon Roth told Danas nine boats had sunk.", 'Jon Roth'],
    ["Jon Roth of Ada Lind's party told Danas nine boats had sunk.", 'Jon Roth'],
    ['An adviser to the president, Jon Roth, told Danas nine boats had sunk.', 'Jon Roth'],
    ['Nine boats had sunk, Jon Roth, an adviser to Ada Lind, told Danas.', 'Jon Roth'],
    ['Nine boats had sunk, said Jon Roth, who had once met Ada Lind, Danas reported.', 'Jon Roth'],
    ['Nine boats had sunk, said Jon Roth, the Black Tower tunnelling expert, Danas reported.', 'Jon Roth'],
    ['A resident in San Miguel, Jon Roth, told Danas nine boats had sunk.', 'Jon Roth'],
    ['Nine boats had sunk, said Jon Roth, a former aide to Ada Lind, Danas reported.', 'Jon Roth'],
  ])('has the name that is his own: %s', (text, name) => expect(speaker(text)).toBe(name));
});

describe('what is left around what somebody else reports', () => {
  it.each([
    'The army told lawmakers nine boats had sunk, Danas reported.',
    'Lawmakers quoted the army as saying nine boats had sunk, Danas reported.',
    "Norway's prime minister said nine boats had sunk, Danas reported.",
  ])('is no claim of the outlet: %s', (text) =>
    expect(resolved(text).claims.map((claim) => claim.text)).toEqual(['nine boats had sunk']),
  );

  it('is one where it tells something', () => {
    const text = 'The army told lawmakers of heavy losses, and nine boats had sunk, Danas reported.';
    expect(
      resolved(text)
        .claims.map((claim) => claim.text)
        .join(' | '),
    ).toContain('heavy losses');
  });
});
