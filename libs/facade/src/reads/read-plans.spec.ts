import { describe, expect, it } from 'vitest';
import { catalogue } from '#libs/cams';
import { routeGroups } from '../routes/index.js';
import { effectsOf, planOf } from './read-plans.js';

const effects = effectsOf(routeGroups);
const dropsOf = (tag: string) => [...effects.get(tag)!.resources];

describe('what changes do to reads', () => {
  it('is felt by their own group, and by those that name it', () => {
    expect(dropsOf('QR codes')).toEqual(['QR codes']);
    expect(dropsOf('Phone migrations')).toEqual(expect.arrayContaining(['Phone numbers', 'Phone number settings']));
    expect(dropsOf('Phone number settings')).not.toContain('QR codes');
    expect(effects.get('QR codes')!.isToTell).toBe(true);
  });

  it.each(['Messages', 'Calls', 'Chat bots', 'Contacts'])('is told to nobody: %s', (tag) => {
    expect(effects.get(tag)!.isToTell).toBe(false);
  });

  it('is told wherever a reply is kept', () => {
    for (const { tag, changedBy = [], routes } of routeGroups) {
      if (!routes.some(({ cacheSeconds }) => cacheSeconds)) continue;
      for (const changing of [tag, ...changedBy])
        expect([changing, effects.get(changing)!.isToTell]).toEqual([changing, true]);
    }
  });

  it('is nothing where it is a report', () => {
    expect(planOf('RequestWhatsappConversionApi').isReport).toBe(true);
    expect(planOf('CreateMessageCampaign').isReport).toBe(false);
  });
});

describe('replies that are kept', () => {
  const kept = routeGroups.flatMap(({ routes }) => routes.filter(({ cacheSeconds }) => cacheSeconds !== undefined));

  it('are of these actions', () => {
    expect(kept.map(({ action, cacheSeconds }) => `${action} ${cacheSeconds}`).sort()).toMatchSnapshot();
  });

  it('hold no secrets, and no figures', () => {
    const told = (value: unknown): string =>
      JSON.stringify(value, (name, each) => (name === 'example' ? undefined : each));
    for (const { action } of kept) {
      expect(told(Object.keys(catalogue[action].reply))).not.toMatch(/Secret|Token|Password|Count/);
      expect(action).not.toMatch(/Metric|Insight|Status$|Verif|Authorization|ChatappMessage/);
    }
  });
});
