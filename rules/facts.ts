import * as z from 'zod';

/** An id in program files and facts: lower-case words joined by hyphens, e.g. `kitakyushu`. */
export const idSchema = z
  .string({ error: 'an id of lower-case letters, digits and hyphens, e.g. ktq-dx-platform' })
  // a record of JavaScript has this one already
  .regex(/^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** Forms of the representative (代表構成員). The first seven are corporations (法人) in Japanese law. */
export const legalForms = [
  'stockCompany',
  'limitedLiabilityCompany',
  'npo',
  'generalAssociation',
  'cooperative',
  'university',
  'otherCorporation',
  'unincorporatedGroup',
  'soleProprietor',
  'individual',
] as const;
export type LegalForm = (typeof legalForms)[number];

export const readinessLevels = ['ready', 'notYet', 'cannot'] as const;

/** Kinds of cooperative (組合): 事業協同組合, 企業組合, any other. */
export const cooperativeKinds = ['business', 'enterprise', 'other'] as const;

/** Main line of business, as the table of SMEs (中小企業者) tells them apart. */
export const industries = [
  'manufacturing',
  'rubber',
  'wholesale',
  'services',
  'software',
  'lodging',
  'retail',
] as const;
export type Industry = (typeof industries)[number];

/**
 * Insolvency (財務内容の不健全): none of these, 破産, 民事再生, 会社更生, 特別清算, 私的整理 without prospect,
 * 不渡りによる取引停止処分, or only a first dishonoured bill more than six months ago with the business going on well.
 */
export const insolvencies = [
  'none',
  'bankruptcy',
  'civilRehabilitation',
  'corporateReorganisation',
  'specialLiquidation',
  'privateWorkout',
  'billsSuspended',
  'oldFirstBill',
] as const;

/** What the guideline only refers to: looked up and clear, not looked up yet, looked up and a bar. */
export const confirmations = ['clear', 'notYet', 'applies'] as const;

const count = z.int().min(0).max(10_000);
/** The most that an amount can be, in yen; the bound keeps every product with a rate within exact arithmetic. */
export const MOST_YEN = 1_000_000_000_000;
const yen = z.int().min(0).max(MOST_YEN);

/** Category of an expense whose 費目 is not decided yet. */
export const UNSORTED = 'unsorted';
/** Category of everything that fits none of a program's categories. */
export const UNLISTED = 'unlisted';

export const expenseSchema = z.strictObject({
  category: z
    .string()
    .min(1)
    .max(60)
    .describe(`費目: id of a category of the program, "${UNSORTED}" or any other word`),
  yen: yen.describe('amount in whole yen'),
  taxIncluded: z.boolean().optional().describe('the amount holds consumption tax (税込)'),
  eachYen: yen.optional().describe('price of one piece in whole yen, with or without tax as the amount'),
  usableMonths: z.int().min(0).max(1_200).optional().describe('how long one piece can be used, in months'),
  generalPurpose: z.boolean().optional().describe('a PC or another thing of general use (汎用品)'),
  member: z.string().min(1).max(60).optional().describe('the member who spends it; left out: the companies'),
  academic: z
    .boolean()
    .optional()
    .describe('that member is a university or a public institute (大学・公設試)'),
});
export type Expense = z.infer<typeof expenseSchema>;

/**
 * Every fact that can be known of a case. A fact that is absent is unknown, which is not the same as "no".
 * Facts in a record are known per area, registry or tax: `offices.kitakyushu`.
 */
export const factsSchema = z.strictObject({
  legalForm: z.enum(legalForms).optional().describe('legal form of the representative (代表構成員)'),
  offices: z
    .record(idSchema, z.enum(['existing', 'planned', 'none']))
    .optional()
    .describe('office of the representative (本社, 支店, 営業所, 工場 …) in an area, by area id'),
  arrears: z
    .record(idSchema, z.boolean())
    .optional()
    .describe('unpaid taxes of the representative, by tax id'),
  corporations: count.optional().describe('corporations (法人) in the group, the representative included'),
  planningMembers: count
    .optional()
    .describe('members who plan and run the activity (企画・運営), the representative included'),
  partnerStage: z
    .enum(['seeking', 'practising'])
    .optional()
    .describe('whether partners are still to be found or the members already work together'),
  registered: z
    .record(idSchema, z.boolean())
    .optional()
    .describe('whether the representative is registered, by registry id'),
  outsideMembers: z
    .record(idSchema, z.boolean())
    .optional()
    .describe('whether any active member (活動会員) is a corporation from outside an area, by area id'),
  outsideMembersRegistered: z
    .record(idSchema, z.boolean())
    .optional()
    .describe('whether all of those are registered, by registry id'),
  charter: z.enum(['complete', 'draft', 'none']).optional().describe('group charter (団体規約)'),
  activityPlan: z.enum(readinessLevels).optional().describe('plan of the activity (活動計画)'),
  administration: z
    .enum(readinessLevels)
    .optional()
    .describe('proper accounts, records of the activity and a report of the results'),
  bankAccount: z.enum(readinessLevels).optional().describe('bank account of the representative'),
  continues: z.boolean().optional().describe('the group is expected to go on after the program has ended'),
  mainSite: z
    .record(idSchema, z.boolean())
    .optional()
    .describe('whether the activity takes place mainly in an area, by area id'),
  digital: z.boolean().optional().describe('the activity is about digitalisation or DX'),
  beyondOwnCompany: z
    .boolean()
    .optional()
    .describe("co-creation (共創): it reaches beyond the company's own problem or profit"),
  socialisingOnly: z.boolean().optional().describe('it is only for friendship and socialising (親睦・交流)'),
  ownProductOnly: z.boolean().optional().describe("it only presents the company's own product"),
  religiousOrPolitical: z.boolean().optional().describe('the group has a religious or political purpose'),
  organisedCrime: z.boolean().optional().describe('ties to organised crime (暴力団等)'),
  otherPublicFunding: z
    .boolean()
    .optional()
    .describe(
      "the group's activity has a grant or commission of state, municipality or their bodies this fiscal year",
    ),
  representsAnotherGroup: z
    .boolean()
    .optional()
    .describe('the same corporation represents another group that applies'),
  expenses: z.array(expenseSchema).max(200).optional().describe('planned expenses by category, in yen'),
  academicYen: yen
    .optional()
    .describe('part of the eligible expenses that universities and public institutes spend, in yen'),
  cooperativeKind: z.enum(cooperativeKinds).optional().describe('kind of cooperative of the representative'),
  industry: z.enum(industries).optional().describe('main line of business of the representative'),
  capitalYen: yen.optional().describe('capital (資本の額又は出資の総額) of the representative in yen'),
  employees: z
    .int()
    .min(0)
    .max(10_000_000)
    .optional()
    .describe('regular employees (常時使用する従業員): no family, temporary staff, directors or owners'),
  ownedByOneLarge: z.boolean().optional().describe('one large company holds half of the shares or more'),
  ownedByLarges: z
    .boolean()
    .optional()
    .describe('large companies together hold two thirds of the shares or more'),
  directorsFromLarge: z
    .boolean()
    .optional()
    .describe('half of the directors or more are directors or staff of large companies'),
  controlledByLarge: z
    .boolean()
    .optional()
    .describe('a large company may control it in fact (実質的に支配): for the secretariat to judge'),
  proposer: z
    .enum(['alone', 'consortium'])
    .optional()
    .describe('who proposes: one company, or several together'),
  memberOffices: z
    .record(idSchema, z.boolean())
    .optional()
    .describe('whether another member has an office in an area, by area id'),
  insolvency: z
    .enum(insolvencies)
    .optional()
    .describe('state of insolvency of the representative or a member'),
  salesDownLatestMonth: z
    .boolean()
    .optional()
    .describe('sales of the latest month are down by the share that the program asks for'),
  salesDownThreeMonths: z
    .boolean()
    .optional()
    .describe('so are those expected of three months, the latest and the next two'),
  monthlySales: z
    .strictObject({
      current: z.tuple([yen, yen, yen]).describe('the latest month, and what is expected of the next two'),
      yearBefore: z.tuple([yen, yen, yen]).describe('the same months a year before'),
    })
    .optional()
    .describe('monthly sales of the representative in yen; where given, the two facts before follow from it'),
  declared: z
    .record(idSchema, z.boolean())
    .optional()
    .describe('whatever else a program asks to be answered with yes or no, by the id of its statement'),
  confirmed: z
    .record(idSchema, z.enum(confirmations))
    .optional()
    .describe('whether something that the guideline only refers to was looked up, by the id of what it is'),
});
export type Facts = z.infer<typeof factsSchema>;
