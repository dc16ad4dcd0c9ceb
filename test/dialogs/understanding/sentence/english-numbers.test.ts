import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

/** What is typed in English of members, staff, money and who applies, by what is read of it. */
const TABLE: readonly { program: string; asks?: string; reads: string; typed: string }[] = [
  {
    program: 'hagukumi-r7',
    asks: 'corporations',
    reads: 'c2',
    typed: `2 companys and one freelancer. we are one of the 2 | two, counting us | 2 incl. us
me and one other firm | us + 1 | there's two of us | just the two of us
our company and a partner company | it's two firms in all | 2 cos | 2 compagnies
one other company and ours | we and the printing firm | make it two`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'corporations',
    reads: 'c3',
    typed: `3 companys | three firms, ours among them | 3 - us and two suppliers | us and two others
two partners plus us | three in total incl ours | 3 of us all told | three corporations all in all
we're a group of 3 | our firm + 2 more | my company plus 2 | three, all companies
there will be three | 3 businesses including mine | Three!`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'corporations',
    reads: '',
    typed: `somewhere between 2 and 4 | between two and four, depends on Mr Sato | two to four | 2-4 | 3 or 4
anywhere from 2 to 5 | 3ish or 4 | at least three | no more than five | two or more | 3+
less than ten | not decided, 3 or so or 4`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'c3',
    typed: `we are three companies | There are 3 firms in our group, mine included
Two partner companies plus mine | our company, a printer and a carpenter, so three firms
Three of us: my company and two suppliers | we apply as a group of three companies
The group consists of three corporations | 3 companys will take part
we have two partner firms besides us | my firm teams up with two others
a team of three businesses`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'c1',
    typed: `it's only us for now, no partners yet | just our company so far | no other companies yet
We're the only company at the moment | I haven't any partners so far, just us`,
  },
  {
    program: 'hagukumi-r7',
    reads: '',
    typed: `Its really just for ourselves, to get our stock list onto tablets | It's only for us
just for our own company's use | this is for us only
We do it only for ourselves, nobody else uses it | we sell to three companies | we have 20 clients
three companies asked us | two of our clients closed`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'planningMembers',
    reads: 'p6',
    typed: `6 incl. ourselves | six of us | 6 people | six including me | 6 in total | we're six
six members plan it | it's 6 with us | half a dozen: six | 6 companies | about 6
6 persons all in all | six altogether`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'planningMembers',
    reads: '',
    typed: `between 5 and 7 | 5-7 | five or six`,
  },
  {
    program: 'eport-r2',
    asks: 'employees',
    reads: 'e12',
    typed: `12 | twelve staff | 12 people work here | we employ 12 | 12 full time | twelve regulars
12 on the payroll | 12 employees incl. me | 12 heads | twelve, not counting part-timers
we've got 12 | 12 permanent, 5 part-time | around 12`,
  },
  {
    program: 'eport-r2',
    asks: 'employees',
    reads: '',
    typed: `between 30 and 50, it changes | 30-50 | 30 to 50 | from 30 up to 50 depending on season
thirty or forty`,
  },
  {
    program: 'eport-r2',
    reads: 'e12',
    typed: `We have 12 employees | 12 people work for us | staff of 12 | a 12-person company | a team of 12
12 on staff | headcount 12 | we employ twelve people | 12 regular employees | our twelve employees
there are 12 of us working here | with 12 staff | a twelve-man workshop | workforce: 12`,
  },
  {
    program: 'eport-r2',
    reads: 'cap10000000',
    typed: `Capital 10 million yen | our capital is ¥10,000,000 | capitalised at 10 million yen
capital: 10m yen | share capital 10 mil | stated capital of 10,000,000 JPY
paid-in capital 10 million | 10 million yen in capital | capital stock ten million yen
the capital is 10 M`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'unsorted:300000',
    typed: `budget 300,000 yen | all in all 300,000 yen | The whole thing costs 300,000 yen | 300k budget
We'd spend about 300,000 yen | total cost ¥300,000 | in sum 300,000 yen
overall around 300,000 yen | Cost estimate: 300,000 JPY | we reckon with 300,000 yen of costs
it will come to 300,000 yen | it'll cost 300 thousand yen | our budget all in all 300,000 yen
estimated expenses: 300000 yen | we'd need 300,000 yen for it | altogether we will spend 300,000
30 man yen in total | ¥300,000 budgeted`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'expenses',
    reads: 'unsorted:300000',
    typed: `300,000 | 300k | 0.3 million | ¥300,000 | 300,000 yen give or take | roughly 300k yen
three hundred thousand | 300.000 yen | 30 man | JPY 300,000 altogether | 300,000 tops
up to 300,000 yen | 300,000 yen plus tax`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'expenses',
    reads: 'unsorted:300000t',
    typed: `¥300,000 at most for everything, incl. consumption tax | 300,000 yen including tax | 300k tax incl
300,000 with tax | 300,000 yen for everything, tax included | ¥300,000 (tax incl.)
300,000 gross, tax included | 300k in total, consumption tax included | 300,000 inc. VAT
300,000 yen all told, tax in`,
  },
  {
    program: 'hagukumi-r7',
    asks: 'expenses',
    reads: '',
    typed: `200k to 300k | 200-300k | between 200,000 and 300,000 | 200,000 to 300,000 yen
200 or 300 thousand | from 200k up to 300k | somewhere from 200,000 to 300,000`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'honorarium:120000,rent:45000',
    typed: `Lecturers would cost us 120,000 yen and the hall 45,000.
120,000 yen for the lecturers and 45,000 for the hall
speaker fees 120,000 yen, room hire 45,000 yen | honoraria: 120,000 / venue: 45,000
the lecturers get 120,000 yen and the meeting room costs 45,000 yen
Fees for experts 120k, hall rental 45k | We pay 120,000 to speakers and 45,000 yen for the venue`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'travel:50000',
    typed: `travel 50,000 yen | train fares 50,000 yen | 50,000 yen in travel costs
transport costs of 50,000 yen | we will spend 50,000 yen on trains | bus tickets for 50,000 yen
travelling expenses: 50k | 50k for getting there by train`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'supplies:20000',
    typed: `consumables 20,000 yen | stationery 20,000 yen | paper and ink cost 20,000 yen
20,000 yen for office supplies | supplies: 20k`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'insurance:8000',
    typed: `insurance 8,000 yen | event insurance of 8,000 yen | insurance premium ¥8,000`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'communication:6000',
    typed: `postage 6,000 yen | stamps 6,000 yen | 6,000 yen for postage and parcels
internet and phone 6,000 yen | shipping costs 6,000 yen`,
  },
  {
    program: 'hagukumi-r7',
    reads: 'dues:15000',
    typed: `membership fees 15,000 yen | participation fees of 15,000 yen | seminar fees 15,000 yen
15,000 yen for conference fees`,
  },
  {
    program: 'eport-r2',
    reads: 'unsorted:1800000t',
    typed: `The whole thing would cost around 1.8 million yen, tax included. | total 1.8 million yen incl. tax
budget: ¥1,800,000 tax included | 1.8m yen with tax in total
costs of 1,800,000 yen (incl. consumption tax)`,
  },
  {
    program: 'eport-r2',
    reads: 'goods:500000,labour:800000',
    typed: `equipment 500,000 yen, wages 800,000 yen | goods 500k and labour 800k
500,000 for hardware and 800,000 for personnel
tablets and sensors cost 500,000 yen, staff 800,000 yen`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: 'machinery:2000000',
    typed: `machinery 2 million yen | machines and equipment cost 2 million yen
2,000,000 yen for machine equipment`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: 'outsourcing:700000',
    typed: `outsourcing 700,000 yen | subcontracting costs 700,000 yen
700,000 yen for outsourced programming`,
  },
  {
    program: 'fukuoka-dx-r2',
    reads: 'unsorted:4500000',
    typed: `budget all in all 4,500,000 yen, no tax debts | altogether 4.5 million yen | budget 4.5m`,
  },
  {
    program: 'eport-r2',
    reads: 'alone',
    typed: `I apply alone | we go it alone | we apply by ourselves | single applicant
on our own, no consortium | no consortium, just our company | without partners
no partners involved | we're not in a consortium | we submit it alone | just us applying`,
  },
  {
    program: 'eport-r2',
    reads: 'consortium',
    typed: `as a consortium | together with a software firm | we're a consortium of three
jointly with two companies | a joint proposal | with a partner company
we and another firm apply together | us and a university together | a group of companies applies
we team up with a maker`,
  },
];

describe.each(TABLE)('$program, $asks: $reads', ({ program, asks, reads, typed }) => {
  test.each(typed.split(/ \| |\n/u))('%s', (text) => {
    expect(said(program, asks, text)).toBe(reads);
  });
});
