import { createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Reply } from '../../../../dialogs/reply.ts';
import { newState } from '../../../../dialogs/state.ts';
import { chromiumPath, launchChromium, picture, whySkipped } from '../../../support/chromium.ts';
import { required } from '../../../support/required-texts.ts';
import { typedTalk } from '../../../support/typed-talk.ts';
import { Program } from '../../support/program.ts';
import { type RunningServer, startServer, temporaryDirectory } from '../../support/server.ts';
import * as others from '../other-replies.ts';
import * as samples from '../replies.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'ja-JP' };
const smallPhone = { viewport: { width: 320, height: 568 }, locale: 'ja-JP' };
const desktop = { viewport: { width: 1280, height: 900 }, locale: 'ja-JP' };

/** A browser on a busy machine takes its time; a page that never gets there still fails. */
const PATIENCE_MS = 120_000;

describe.skipIf(!chromiumPath)(`the web page${whySkipped}`, { timeout: PATIENCE_MS }, () => {
  let browser: Browser;
  let server: RunningServer;
  const troubles: string[] = [];

  beforeAll(async () => {
    const config = fileURLToPath(new URL('../../../../bot/channels/web/vite.config.ts', import.meta.url));
    await build({ configFile: config, logLevel: 'error' });
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    troubles.length = 0;
    server = await startServer();
  });
  afterEach(async () => {
    // a browser keeps a spare connection open, for which a server that stops would wait
    for (const context of browser.contexts()) await context.close();
    await server.stop();
  });

  async function visit(options: BrowserContextOptions, origin: string): Promise<Page> {
    // a picture in the middle of fading in would be judged for its colours
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS / 2);
    // a blocked script or style, an error in the page, anything asked of another host: all of it is a failure
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) troubles.push(`asked for ${request.url()}`);
    });
    await page.goto(origin);
    return page;
  }

  async function open(options: BrowserContextOptions): Promise<Page> {
    const page = await visit(options, server.origin);
    await page.getByRole('heading', { name: /いちばん近いのはどれですか|comes closest/ }).waitFor();
    return page;
  }

  const log = (page: Page) => page.getByRole('log');

  async function type(page: Page, text: string): Promise<void> {
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/turns'));
    await page.locator('textarea').fill(text);
    await page.locator('textarea').press('Enter');
    await answered;
    await page.locator('textarea:not([disabled])').waitFor();
  }

  async function tap(page: Page, name: string | RegExp): Promise<void> {
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/turns'));
    await page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .last()
      .click();
    await answered;
  }

  async function unfold(page: Page): Promise<void> {
    const folded = page.locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
  }

  async function violations(page: Page): Promise<string[]> {
    // scrolled to its end, where the line to type in covers nothing: half a button behind it is no small button
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  const overflow = (page: Page) =>
    page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  test('on a phone, from hello to the result, by tapping', async () => {
    const page = await open(phone);
    await picture(page, 'phone-hello');
    expect(await violations(page)).toEqual([]);

    await tap(page, /ほかの会社や団体と一緒に進めるデジタル化・DX/);
    await tap(page, '主に北九州地域');
    await tap(page, 'ある');
    await tap(page, '受けていない');
    await tap(page, 'しない');
    await tap(page, 'どれにも当てはまらない');
    await tap(page, 'ない');
    await tap(page, 'ある');
    await tap(page, '株式会社・有限会社');
    await picture(page, 'phone-number');
    await tap(page, '3者');
    await tap(page, '3者');
    await tap(page, '相手は決まっていて、一緒に取り組む');
    await tap(page, '登録している');
    await tap(page, 'いない');
    await tap(page, '案がある、作っている途中');
    expect(await violations(page)).toEqual([]);
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await picture(page, 'phone-checks');
    await tap(page, 'これで答える');

    // an empty form is answered, but nothing was said
    await tap(page, 'これで答える');
    await page.getByText('入っていない').first().waitFor();
    for (const bubble of await page.locator('.said').all()) expect(await bubble.innerText()).toMatch(/\S/);

    await page.getByLabel('報償費').fill('8万');
    await page.getByLabel('旅費・交通費').fill('ごまん');
    await tap(page, 'これで答える');
    await page.getByText('「ごまん」を金額として読み取れませんでした').first().waitFor();
    expect(await page.getByLabel('報償費').inputValue()).toBe('8万');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'phone-amounts');
    const refused = page.locator('form.amounts').getByText('「ごまん」を金額として読み取れませんでした');
    expect(await refused.isVisible()).toBe(true);
    await page.getByLabel('旅費・交通費').fill('270,000');
    expect(await refused.count()).toBe(0);
    expect(await page.getByLabel('旅費・交通費').getAttribute('aria-invalid')).toBe('false');
    await tap(page, 'これで答える');

    await page.getByRole('heading', { name: '条件付きで、DX共創実践枠に応募できそうです' }).waitFor();
    await picture(page, 'phone-result');
    await unfold(page);
    const said = await log(page).innerText();
    for (const part of [
      'おすすめ',
      '30万円',
      '団体規約',
      '2025年7月中旬ごろ',
      'dxlab-ktq@ksrp.or.jp',
      '有意性',
    ]) {
      expect(said).toContain(part);
    }
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('on a desktop, typed, with the panel of what is known, in dark, and on in English', async () => {
    const page = await open({ ...desktop, colorScheme: 'dark' });
    for (const text of typedTalk) await type(page, text);
    await type(page, '35万円');
    await page.getByRole('heading', { name: /DX共創実践枠に応募できそうです/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'desktop-dark-result');

    const panel = page.getByRole('complementary');
    expect(await panel.innerText()).toContain('株式会社・有限会社');
    await tap(page, '「法人の数」の答えを変える');
    await tap(page, '2者');
    await page.getByText('DX共創実践枠:条件付き → 応募できない').first().waitFor();
    await page.getByRole('heading', { name: '条件付きで、DX共創準備枠に応募できそうです' }).waitFor();

    await tap(page, 'English');
    await page
      .getByRole('heading', { name: /you can apply for the preparation track/ })
      .last()
      .waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).not.toMatch(/相談/);
    expect(await panel.innerText()).toContain('Stock company');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'desktop-dark-english');
    expect(troubles).toEqual([]);
  });

  test('at 320 px nothing has to be scrolled sideways, from hello to the result', async () => {
    const page = await open(smallPhone);
    for (const text of [...typedTalk, '旅費5万円、報償費28万円、パソコン12万円']) {
      expect(await overflow(page)).toBe(0);
      await type(page, text);
    }
    await page
      .getByRole('heading', { name: /DX共創実践枠/ })
      .first()
      .waitFor();
    expect(await overflow(page)).toBe(0);
    await picture(page, 'small-phone-result');
  });

  test('with the keyboard alone', async () => {
    const page = await open(desktop);
    const press = async (name: string) => {
      for (let steps = 0; steps < 40; steps += 1) {
        const focused = await page.evaluate<string>("document.activeElement?.textContent?.trim() ?? ''");
        // the number before an option is for those who type; what stands after it explains it
        if (focused.replace(/^\d+/, '').startsWith(name)) {
          const answered = page.waitForResponse((response) => response.url().endsWith('/api/turns'));
          await page.keyboard.press('Enter');
          await answered;
          return;
        }
        await page.keyboard.press('Tab');
      }
      throw new Error(`no way to ${name} by Tab`);
    };
    await press('ほかの会社や団体と一緒に進めるデジタル化・DX');
    await page.getByRole('heading', { name: /主に北九州地域で行いますか/ }).waitFor();
    await press('主に北九州地域');
    await page.getByRole('heading', { name: /続ける見込みはありますか/ }).waitFor();
    await press('なぜ聞くの?');
    await page.getByText('終了後も活動を続ける見込みのある団体が対象だからです').waitFor();
    expect(troubles).toEqual([]);
  });

  test('what was said is there again after a reload, and only the newest question can be answered', async () => {
    const page = await open(phone);
    await tap(page, /ほかの会社や団体と一緒に進めるデジタル化・DX/);
    await tap(page, '主に北九州地域');
    await page.reload();
    await page.getByRole('heading', { name: /続ける見込みはありますか/ }).waitFor();
    expect(await log(page).innerText()).toContain('「主な活動場所」は「主に北九州地域」ですね');
    expect(await page.getByRole('button', { name: '主にほかの地域' }).count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('a line that could not be sent is kept, and sent once when it is tried again', async () => {
    const page = await open(desktop);
    await page.route('**/api/turns', (route) => route.abort());
    await page.locator('textarea').fill('ほかの会社と一緒にDXを進める');
    await page.locator('textarea').press('Enter');
    await page.getByText('送れませんでした').waitFor();
    expect(await log(page).innerText()).toContain('ほかの会社と一緒にDXを進める');
    await page.unroute('**/api/turns');
    await tap(page, 'もう一度送る');
    await page.getByRole('heading', { name: /主に北九州地域で行いますか/ }).waitFor();
    expect((await log(page).innerText()).split('「活動の内容」は「').length).toBe(2);
  });

  test('an answer that was lost on its way back is not taken twice', async () => {
    const page = await open(desktop);
    let lost = 0;
    await page.route('**/api/turns', async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await page.locator('textarea').fill('取引先と一緒にDXを進める');
    await page.locator('textarea').press('Enter');
    await page.getByText('送れませんでした').waitFor();
    await tap(page, 'もう一度送る');
    await page.getByRole('heading', { name: /主に北九州地域で行いますか/ }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: /主に北九州地域で行いますか/ }).waitFor();
    expect((await log(page).innerText()).split('取引先と一緒にDXを進める').length).toBe(2);
    expect(lost).toBe(1);
  });

  test('the printed result is the result and nothing else', async () => {
    const page = await open(desktop);
    for (const text of [...typedTalk, '25万円']) await type(page, text);
    await page
      .getByRole('heading', { name: /DX共創実践枠/ })
      .first()
      .waitFor();
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('body').innerText();
    expect(shown).toContain('DX共創実践枠に応募できそうです');
    expect(shown).toContain('相談の結果:HAGUKUMI 令和7年度');
    // the day of the result, whatever the clock of the browser says
    expect(shown).toContain('2025年6月10日(火) 時点の結果です。');
    // another program is not what was printed
    expect(shown).not.toContain('ほかの制度');
    expect(await page.getByRole('link', { name: '要件' }).count()).toBe(0);
    expect(shown).toContain('有意性');
    expect(shown).toContain('dxlab-ktq@ksrp.or.jp');
    expect(shown).toContain('出典');
    expect(shown).not.toContain('小倉北区に本社があります');
    expect(shown).toMatch(/代表の法人格\s+株式会社・有限会社/);
    expect(shown).not.toContain('文章でも答えられます');
    await picture(page, 'print');
  });

  test('a person can delete everything said, and starts anew', async () => {
    const page = await open(phone);
    await tap(page, /ほかの会社や団体と一緒に進めるデジタル化・DX/);
    await page.getByRole('button', { name: 'メニュー' }).click();
    await page.getByRole('button', { name: 'この相談を消す' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '消す', exact: true }).click();
    await page.getByRole('button', { name: /ほかの会社や団体と一緒に進める/ }).waitFor();
    expect(await log(page).innerText()).not.toContain('ですね');
    expect(troubles).toEqual([]);
  });

  test('the talk goes on where it was after the server was killed and started again', async () => {
    const directory = temporaryDirectory();
    const settings = { DATABASE: `${directory.path}/kyoso.sqlite`, LOG_LEVEL: 'silent' };
    const first = new Program(settings);
    const origin = await first.origin();
    // the program itself takes the time of this machine: all intakes are over, and it asks which program
    const page = await visit(phone, origin);
    await page.getByRole('button', { name: /HAGUKUMI/ }).waitFor();
    await picture(page, 'phone-programs');
    expect(await violations(page)).toEqual([]);
    await tap(page, /HAGUKUMI/);
    await page.getByRole('heading', { name: /いちばん近いのはどれですか/ }).waitFor();
    await tap(page, /ほかの会社や団体と一緒に進めるデジタル化・DX/);
    await tap(page, '主に北九州地域');
    await first.stop('SIGKILL');

    const again = new Program({ ...settings, PORT: new URL(origin).port });
    await again.origin();
    await tap(page, 'ある');
    await page.getByRole('heading', { name: /助成や委託を受けていますか/ }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: /助成や委託を受けていますか/ }).waitFor();
    expect(await log(page).innerText()).toContain('「主な活動場所」は「主に北九州地域」ですね');
    expect(await again.stop('SIGTERM')).toBe(0);
    directory.remove();
  });

  /** A page that holds `replies` as the newest turn of a talk. */
  async function openWith(replies: Reply[], options: BrowserContextOptions): Promise<Page> {
    const secret = randomBytes(32).toString('base64url');
    const address = { channel: 'web', key: createHash('sha256').update(secret).digest('hex') };
    const state = newState('hagukumi-r7', 'ja');
    const input = { kind: 'start' as const };
    const turn = { event: secret, said: null, replies, input, at: new Date() };
    await server.store.hold(address, state, turn.at, (conversation) => conversation.save(state, turn));
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    await context.addCookies([{ name: 'kyoso', value: secret, url: server.origin }]);
    const page = await context.newPage();
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(server.origin);
    await page.locator('.reply').first().waitFor();
    return page;
  }

  describe('shows all that has to reach the person', () => {
    test.each(Object.entries({ ...samples, ...others }))('%s', async (_name, reply) => {
      const page = await openWith([reply], phone);
      const shown = await page.evaluate<string>(
        "document.querySelector('.log').textContent + [...document.querySelectorAll('.log input')].map((input) => input.value).join(' ') + [...document.querySelectorAll('.log a')].map((link) => link.href).join(' ')",
      );
      const bare = (text: string) => text.replace(/\s+/g, '');
      const missing = required(reply, true).filter((text) => text && !bare(shown).includes(bare(text)));
      expect(missing).toEqual([]);
      expect(troubles).toEqual([]);
      await page.context().close();
    });
  });

  test.each(['light', 'dark'] as const)(
    'what other programs tell is readable on a small phone, %s',
    async (colorScheme) => {
      const { yenQuestion, ...told } = others;
      const replies = [samples.headline, ...Object.values(told), yenQuestion];
      const page = await openWith(replies, { viewport: { width: 360, height: 740 }, colorScheme });
      expect(await overflow(page)).toBe(0);
      await unfold(page);
      expect(await page.locator('details:not([open])').count()).toBe(0);
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      await picture(page, `small-phone-other-${colorScheme}`);
    },
  );

  test('a result on a phone says its program, and leads to each of its parts', async () => {
    const result = [
      samples.headline,
      samples.findings,
      samples.estimate,
      samples.comparison,
      samples.checklist,
      samples.schedule,
      samples.contact,
    ];
    const page = await openWith(result, phone);
    const shown = page.getByRole('region', { name: '相談の結果' });
    expect(await shown.locator('.headline').innerText()).toContain('HAGUKUMI 令和7年度');
    const links = shown.getByRole('list', { name: 'この結果の見出し' }).getByRole('link');
    expect(await links.allInnerTexts()).toEqual(['要件', '金額', '比較', '書類', '日程', '問い合わせ先']);

    const table = page.getByRole('table', { name: samples.comparison.title });
    expect(await table.isVisible()).toBe(false);
    await shown.getByRole('link', { name: '比較' }).click();
    await table.waitFor();
    const top = (selector: string) =>
      page.evaluate<number>(`document.querySelector('${selector}').getBoundingClientRect().top`);
    expect(await top('.comparison')).toBeLessThan(phone.viewport.height);
    await shown.getByRole('link', { name: '問い合わせ先', exact: true }).click();
    expect(await top('.contact')).toBeLessThan(phone.viewport.height);
    expect(await violations(page)).toEqual([]);

    const wide = await openWith(result, desktop);
    expect(await wide.getByRole('table', { name: samples.comparison.title }).isVisible()).toBe(true);
  });

  test('the menu leads to the other programs, the comparison and what comes after', async () => {
    const page = await open({ ...smallPhone, viewport: { width: 360, height: 740 } });
    await tap(page, /ほかの会社や団体と一緒に進めるデジタル化・DX/);
    for (const [name, answer] of [
      ['枠を並べて比べる', '枠の比較'],
      ['審査と採択後のこと', '審査と採択後のこと'],
      ['ほかの制度', '制度ごとの見込み'],
    ] as const) {
      await page.getByRole('button', { name: 'メニュー' }).click();
      expect(await overflow(page)).toBe(0);
      await tap(page, name);
      await page
        .getByRole('heading', { name: new RegExp(answer) })
        .last()
        .waitFor();
    }
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test.each([
    ['ja-JP', 360],
    ['en-GB', 360],
    ['en-GB', 390],
  ])('the header stays on one line (%s, %i px)', async (locale, width) => {
    const page = await open({ locale, viewport: { width, height: 740 } });
    const height = await page.evaluate<number>("document.querySelector('.top').offsetHeight");
    expect(height).toBeLessThan(70);
  });

  test('no line ends within an amount or an edition', async () => {
    const page = await openWith([others.openEstimate, others.sharedEstimate], {
      viewport: { width: 360, height: 740 },
    });
    const broken = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.unbroken')].filter((piece) => piece.getClientRects().length > 1).map((piece) => piece.textContent)",
    );
    expect(broken).toEqual([]);
    expect(await page.locator('.unbroken').first().isVisible()).toBe(true);
  });

  test('the secretariat can be called with a tap, and a long list waits folded', async () => {
    const page = await openWith([samples.headline, others.contactWithoutMail, others.manyPoints], phone);
    expect(await page.getByRole('link', { name: '092-832-7155' }).getAttribute('href')).toBe(
      'tel:0928327155',
    );
    expect(await page.getByRole('button', { name: 'アドレスをコピー' }).count()).toBe(0);
    expect(await page.getByText('終わってから少なくとも5年間').isVisible()).toBe(false);
    await page.getByText('採択されたあとの決まり(6件)').click();
    expect(await page.getByText('終わってから少なくとも5年間').isVisible()).toBe(true);

    const asked = await openWith([others.manyPoints], phone);
    expect(await asked.getByText('終わってから少なくとも5年間').isVisible()).toBe(true);
  });

  test('a mail address can be copied', async () => {
    const page = await openWith([others.contactInEveryWay], desktop);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'アドレスをコピー' }).click();
    await page.getByText('コピーしました').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('iipc@ksrp.or.jp');
  });

  test('an amount is typed as people write it, and told back before it is sent', async () => {
    const page = await openWith([others.yenQuestion], phone);
    const field = page.getByLabel('金額を入力する');
    await page.getByRole('button', { name: 'これで答える' }).click();
    await page.getByText('金額を入力してください').waitFor();
    for (const [typed, read] of [
      ['50000000', '5,000万円'],
      ['12,345,678', '1,234万5,678円'],
      ['500万', '500万円'],
      ['1億2,000万円', '1億2,000万円'],
      ['1兆', '10,000億円'],
      ['1,000万円', '1,000万円'],
    ] as const) {
      await field.fill(typed);
      await page.getByText(`${read}と読み取ります`).waitFor();
    }
    await field.fill('よくわからない');
    await page.getByText('書いてもかまいません').waitFor();
    await field.fill('1,000万円');
    const sent = page.waitForRequest((request) => request.url().endsWith('/api/turns'));
    await page.getByRole('button', { name: 'これで答える' }).click();
    expect((await sent).postDataJSON()).toMatchObject({
      input: { kind: 'answer', question: 'capitalYen', value: '1,000万円' },
    });
  });
});
