import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, wordDiff } from './index.js';
import { turnDiscrepancy } from './reading/turn-discrepancy.js';

const kinds = (a: string, b: string) => align(a, b).discrepancies.map(({ kind, a: x, b: y }) => [kind, x, y]);

describe('aligning two texts', () => {
  it('calls a quote with other marks the same words', () => {
    expect(align('“We will not pay,”', '"We will not pay."')).toMatchObject({
      relation: 'verbatim',
      similarity: 1,
      same: 1,
      discrepancies: [],
    });
  });

  it('calls a shortened quote near verbatim and names what was left out', () => {
    const { relation } = align(
      '"We will rebuild the bridge, but nobody should expect it by May,"',
      '"We will rebuild the bridge,"',
    );
    expect(relation).toBe('near_verbatim');
    expect(
      kinds(
        '"We will rebuild the bridge, but nobody should expect it by May,"',
        '"We will rebuild the bridge,"',
      ),
    ).toContainEqual(['omitted_part', 'but nobody should expect it by May', null]);
  });

  it('calls the same words in another order near verbatim', () => {
    const told = (a: string, b: string) => align(a, b).relation;
    expect(
      told('In March the old mill at Brenn burned down', 'The old mill at Brenn burned down in March'),
    ).toBe('near_verbatim');
    expect(told('In March the old mill at Brenn burned down', 'Fire took the mill at Brenn in March')).toBe(
      'paraphrase',
    );
  });

  it('never hides 12 and 21 as noise', () => {
    expect(
      align('12 people died in the blast at Brenn', '21 people died in the blast at Brenn'),
    ).toMatchObject({
      relation: 'conflict',
      discrepancies: [{ kind: 'number', a: '12', b: '21' }],
    });
  });

  it('lists no difference of form', () => {
    const form = kinds(
      'The plant at Brenn burned 1,200 tonnes of coal',
      'The plant at Brenn burned 1,200,000 kilograms of coal',
    );
    expect(form.filter(([kind]) => kind === 'number')).toEqual([]);
  });

  it('finds a lost "not"', () => {
    expect(align('The report of a leak is not confirmed', 'The report of a leak is confirmed')).toMatchObject(
      { relation: 'conflict', discrepancies: [{ kind: 'negation' }] },
    );
  });

  it('does not take "will not hesitate to act" for a denial', () => {
    expect(
      kinds('We will not hesitate to act in May', 'We will act in May').filter(
        ([kind]) => kind === 'negation',
      ),
    ).toEqual([]);
  });

  it('finds a doubt that was lost, and calls it no conflict', () => {
    const { relation, discrepancies } = align(
      'The ministry may close the harbour at Brenn',
      'The ministry closes the harbour at Brenn',
    );
    expect(relation).not.toBe('conflict');
    expect(discrepancies).toContainEqual({ kind: 'modality', a: 'may', b: null });
  });

  it('finds a judging word where the other side has a plain one', () => {
    expect(
      kinds('Ostrava will close the door on Brenn', 'Ostrava will slam the door on Brenn'),
    ).toContainEqual(['loaded_wording', 'close', 'slam']);
  });

  it('finds texts about different things unrelated', () => {
    expect(
      align('The tea company recalled its bottles', 'Rescuers searched the quarry all night').relation,
    ).toBe('unrelated');
  });

  it('is the same from both sides, turned round', () => {
    const text = fc.array(
      fc.constantFrom(
        '12',
        'people',
        'died',
        'not',
        'may',
        'Brenn',
        'in',
        'May',
        '"',
        'slammed',
        'said',
        'a',
        'dozen',
        ',',
        'fell',
        'rose',
        '5%',
      ),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(text, text, (x, y) => {
        const [a, b] = [x.join(' '), y.join(' ')];
        const [there, back] = [align(a, b), align(b, a)];
        expect(back).toEqual({
          ...there,
          discrepancies: there.discrepancies.map(turnDiscrepancy),
          diff: wordDiff(b, a),
        });
      }),
    );
  });

  it('answers in bounded time for long texts', () => {
    const long = (seed: string) =>
      Array.from({ length: 3000 }, (_, i) => `${seed}${(i * 7919) % 611}`).join(' ');
    const from = performance.now();
    align(long('a'), long('b'));
    expect(performance.now() - from).toBeLessThan(5000);
  });
});
