import { expect, it } from 'vitest';
import { identifiersIn, needlessIdentifiers } from '../../../utils/handoff/identifiers.ts';

it.each([
  ['https://a.example/login?barcode=21234000000000&pin=1234', ['card', 'pin']],
  ['https://a.example/?name=x&user_pin=0000', ['pin']],
  ['https://a.example/?to=reader%40mail.example', ['email']],
  ['https://a.example/?card=new&pin=&q=barcode', []],
  ['https://a.example/?cardnumber=abc&opinion=1234&spin=1234', []],
  ['nonsense', []],
])('%s holds %j', (address, found) => {
  expect(identifiersIn(address)).toEqual(found);
});

it('lets a vendor have what its record names, and a PIN never', () => {
  const vendor = {
    id: 'v',
    name: 'V',
    category: 'econtent' as const,
    hosts: [],
    dataPassed: ['your library card number'],
  };
  expect(needlessIdentifiers('https://a.example/?barcode=21234000000000&pin=1234', vendor)).toEqual(['pin']);
  expect(needlessIdentifiers('https://a.example/?barcode=21234000000000', vendor)).toEqual([]);
  const newsletter = { ...vendor, category: 'communications' as const };
  expect(needlessIdentifiers('https://n.example/unsubscribe?e=a@b.example', newsletter)).toEqual([]);
});
