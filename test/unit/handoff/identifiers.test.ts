import { describe, expect, it } from 'vitest';
import { identifiersIn, needlessIdentifiers } from '../../../utils/handoff/identifiers.ts';

const inAddress = (address: string) => identifiersIn(new URL(address).searchParams);

it.each([
  ['https://a.example/login?barcode=21234000000000&pin=1234', ['card-number', 'pin']],
  ['https://a.example/?name=x&user_pin=0000', ['pin']],
  ['https://a.example/?to=reader%40mail.example', ['email']],
  ['https://a.example/?first_name=Ann&lastname=Reader', ['name']],
  ['https://a.example/?u=21234000000000', ['card-number']],
  ['https://a.example/?isbn=9780306406157&id=21234000000001', []],
  ['https://a.example/?card=new&pin=&q=barcode&first_name=', []],
  ['https://a.example/?cardnumber=abc&opinion=1234&spin=1234', []],
])('%s holds %j', (address, found) => {
  expect(inAddress(address)).toEqual(found);
});

describe('what a vendor has no need of', () => {
  const vendor = {
    id: 'v',
    name: 'V',
    category: 'econtent' as const,
    hosts: [],
    dataPassed: ['card-number'],
  };
  const needless = (address: string, more: object = {}, form: [string, string][] | null = null) => {
    const host = new URL(address).hostname;
    return needlessIdentifiers({ vendor: { ...vendor, ...more }, address, host }, address, form);
  };
  it('a vendor may have what its record names, and a PIN in an address never', () => {
    expect(needless('https://a.example/?barcode=21234000000000&pin=1234')).toEqual(['pin']);
    expect(needless('https://a.example/?barcode=21234000000000')).toEqual([]);
    const valid = { dataPassed: ['card-valid'] };
    expect(needless('https://a.example/?barcode=21234000000000', valid)).toEqual(['card-number']);
  });
  it('words of the library’s own let nothing pass', () => {
    const words = { dataPassed: ['your card number, as the form asks for it'] };
    expect(needless('https://a.example/?barcode=21234000000000', words)).toEqual(['card-number']);
  });
  it('people enter some things themselves: newsletters, bookings, gifts, names of ancestors', () => {
    const address = 'https://n.example/unsubscribe?e=a@b.example&last_name=Reader';
    expect(needless(address)).toEqual(['name', 'email']);
    for (const category of ['communications', 'events', 'payment']) {
      expect(needless(address, { category })).toEqual([]);
    }
    expect(needless(address, { category: 'genealogy' })).toEqual(['email']);
  });
  it('a form counts like an address, but for a sign-in', () => {
    const lti: [string, string][] = [
      ['lis_person_name_full', 'Ann Reader'],
      ['lis_person_contact_email_primary', 'ann@mail.example'],
      ['roles', 'Learner'],
    ];
    expect(needless('https://a.example/launch', {}, lti)).toEqual(['name', 'email']);
    const signIn: [string, string][] = [
      ['barcode', '21234000000000'],
      ['pin', '1234'],
    ];
    expect(needless('https://a.example/login', { dataPassed: [] }, signIn)).toEqual(['card-number', 'pin']);
    expect(needless('https://a.example/login', { category: 'catalog', dataPassed: [] }, signIn)).toEqual([]);
  });
  it('a form to the library’s own proxy never reaches the vendor', () => {
    const handOff = {
      vendor: { ...vendor, dataPassed: [] },
      address: 'https://a.example/',
      host: 'a.example',
    };
    const login = 'https://login.ezproxy.example/login?url=https://a.example/';
    expect(needlessIdentifiers(handOff, login, [['barcode', '21234000000000']])).toEqual([]);
  });
});
