import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../utils/deploy/config.ts';
import { RAW } from './example.ts';

const problemsOf = (change: object, defaults = {}) => readConfig({ ...RAW, ...change }, defaults).problems;

describe('readConfig', () => {
  it('takes a whole config and keeps the policy exactly as written', () => {
    const { config } = readConfig(RAW);
    const { deployment: _deployment, ...policy } = RAW;
    expect(config?.policy).toEqual(policy);
    expect(config?.deployment).toMatchObject({ https: 'first', disposableProfile: false });
  });

  it.each([
    [{ library: { name: 7 } }, /^"library\.name": /],
    [{ library: { homeUrl: 'derby.example' } }, /^"library\.homeUrl": must be a full address/],
    [{ libary: {} }, /^"libary": not a known key/],
    [{ library: { nmae: 'Derby' } }, /^"library\.nmae": not a known key/],
    [{ vendors: [{ id: 'somedb', hots: [] }] }, /^"vendors\.0\.hots": not a known key/],
    [{ session: { idleMinutes: 3.5 } }, /^"session\.idleMinutes": must be a whole number/],
    [{ deployment: { ...RAW.deployment, extensionId: 'abc' } }, /^"deployment\.extensionId": .*npm run pack/],
    [
      { deployment: { ...RAW.deployment, browsers: ['opera'] } },
      /^"deployment\.browsers\.0": must be a list of "chrome"/,
    ],
    [{ deployment: { ...RAW.deployment, browsers: [] } }, /^"deployment\.browsers": must name at least one/],
    [{ deployment: { ...RAW.deployment, updateUrl: 'ftp://x' } }, /^"deployment\.updateUrl": .*https/],
    [{ deployment: { ...RAW.deployment, colour: 'red' } }, /^"deployment\.colour": not a known key/],
    [
      { deployment: { ...RAW.deployment, https: 'maybe' } },
      /^"deployment\.https": must be "first" or "only"/,
    ],
    [{ deployment: {} }, /^"deployment\.extensionId": missing; run "npm run pack"/],
    [
      { deployment: { ...RAW.deployment, browsers: ['edge'], platforms: ['chromeos'] } },
      /^"deployment\.platforms": chromeos/,
    ],
  ])('names field and fix: %j', (change, message) => {
    const { config, problems } = readConfig({ ...RAW, ...change });
    expect(config).toBeNull();
    expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  it('fills the id in where the caller knows it', () => {
    const { extensionId: _id, ...deployment } = RAW.deployment;
    expect(problemsOf({ deployment })).toHaveLength(1);
    expect(problemsOf({ deployment }, { extensionId: 'p'.repeat(32) })).toEqual([]);
  });

  it.each([null, [], 'text', 7])('refuses %j', (raw) => {
    expect(readConfig(raw).problems).toEqual([expect.stringMatching(/^The config must be an object/)]);
  });
});
