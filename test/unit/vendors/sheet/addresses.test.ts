import { expect, test } from 'vitest';
import { addressesIn, hostOf } from '../../../../utils/vendors/sheet/addresses.ts';

const EBSCO = 'https://search.ebscohost.com/login.aspx?authtype=ip,uid&profile=ehost;defaultdb=aph';

test('commas and semicolons of an address stay in it', () => {
  expect(addressesIn(EBSCO)).toEqual([EBSCO]);
  expect(addressesIn(`https://proxy.lib.example/login?url=${EBSCO}`)).toHaveLength(1);
  expect(addressesIn('d.example/x,y;z')).toEqual(['d.example/x,y;z']);
  expect(addressesIn('https://a.example?x=1,2')).toEqual(['https://a.example?x=1,2']);
  expect(addressesIn('https://a.example/?q=New York Times')).toEqual(['https://a.example/?q=New York Times']);
});

test('several are set apart as people do it', () => {
  const three = ['https://a.example/x', 'https://b.example/y', 'c.example'];
  for (const mark of ['\n', ' ', ', ', '; ', ' ; ']) expect(addressesIn(three.join(mark))).toEqual(three);
  expect(addressesIn(`${EBSCO},https://b.example/`)).toEqual([EBSCO, 'https://b.example/']);
  expect(addressesIn('a.example,b.example;c.example')).toEqual(['a.example', 'b.example', 'c.example']);
  expect(addressesIn('https://a.example/,https://b.example/,c.example/')).toHaveLength(3);
  expect(addressesIn('a.example;b.example/x,y')).toEqual(['a.example', 'b.example/x,y']);
  expect(addressesIn(' \n,;')).toEqual([]);
});

test('the host of an address', () => {
  expect(hostOf('https://www.Example.com/')).toBe('www.example.com');
  expect(hostOf('example.com/learning?a#b')).toBe('example.com/learning');
  expect(hostOf('https://Example.com?a=/b')).toBe('example.com');
});
