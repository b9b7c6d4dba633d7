import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page, Response } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
import { checkScreen, logIn, openPage, press } from './screen.ts'
import { startTraveler, type Traveler } from './traveler.ts'

let traveler: Traveler
let browser: Browser

before(async () => {
  browser = await launchChromium()
  traveler = await startTraveler('on')
})
after(async () => {
  await browser?.close()
  await traveler?.stop()
})

test('a wrong password is refused with a sentence, and the right one opens the page that was asked for', async () => {
  const page = await openPage(browser, traveler)
  const operator = traveler.person('Operator')
  await page.goto('/units')
  await logIn(page, { ...operator, password: 'wrong' })
  await page.getByText('User id or password is wrong').waitFor()
  await checkScreen(page, 'login')
  await logIn(page, operator)
  await page.getByRole('heading', { level: 1, name: 'Units' }).waitFor()
  await page.getByRole('searchbox').fill('TI-0012')
  const unit = page.getByRole('link', { name: 'TI-0012', exact: true })
  await unit.waitFor()
  await checkScreen(page, 'units')
  await unit.click()
  await page.getByText('Runs of this unit').waitFor()
  await checkScreen(page, 'unit')
})

test('the person at a device changes without logging it out', async () => {
  const page = await openPage(browser, traveler)
  const [operator, lead] = [traveler.person('Operator'), traveler.person('Lead Operator')]
  await page.goto('/')
  await logIn(page, operator)
  await page.getByRole('button', { name: operator.name }).click()
  await page.getByRole('menuitem', { name: 'Change person' }).waitFor()
  await checkScreen(page, 'person-menu')
  await page.getByRole('menuitem', { name: 'Change person' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Mail address').fill(lead.email)
  await dialog.locator('input[type=password]').fill(lead.password)
  await dialog.getByRole('button', { name: 'Change person' }).click()
  await page.getByRole('button', { name: lead.name }).waitFor()
  await page.getByRole('button', { name: lead.name }).click()
  await page.getByRole('menuitem', { name: 'Log out' }).click()
  await page.getByRole('heading', { name: 'Log in' }).waitFor()
})

test('what was typed waits behind the login for the person who typed it, and for nobody else', async () => {
  const page = await openPage(browser, traveler)
  const [lead, planner] = [traveler.person('Lead Operator'), traveler.person('Planner')]
  const serial = page.getByLabel('Serial number')
  await page.goto('/procedures')
  await logIn(page, lead)
  await page.getByRole('link', { name: 'Assemble and test torch igniter' }).click()
  await press(page, 'Start run')
  await serial.fill('TI-TYPED-BEFORE')
  await page.getByText('Ready to start').waitFor()
  const meetLogin = async () => {
    assert.equal((await page.request.post('/logout', { data: {} })).status(), 200)
    await press(page, 'Create run')
    await page.getByRole('heading', { name: 'Log in' }).waitFor()
    assert.ok(await serial.isHidden())
  }

  await meetLogin()
  await checkScreen(page, 'login-again')
  await logIn(page, lead)
  await serial.waitFor()
  assert.equal(await serial.inputValue(), 'TI-TYPED-BEFORE')
  await meetLogin()
  await logIn(page, planner)
  await page.getByRole('button', { name: planner.name }).waitFor()
  await page.getByRole('button', { name: 'Start run' }).waitFor()
  assert.equal(await serial.count(), 0)
})

test('who asks for a page before the first one is known goes to the page that was asked for', async () => {
  const page = await openPage(browser, traveler)
  const [known, fetched] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('currentUser')) await known.promise
    await route.continue()
  })
  await page.route(/ProceduresPage/, async (route) => {
    await fetched.promise
    await route.continue()
  })
  await page.goto('/')
  await logIn(page, traveler.person('Lead Operator'))
  await page.getByRole('link', { name: 'Procedures' }).click()
  await page.waitForURL('**/procedures')
  const isKnown = page.waitForResponse('**/graphql')
  known.resolve()
  await (await isKnown).finished()
  fetched.resolve()
  await page.getByRole('heading', { level: 1, name: 'Procedures' }).waitFor()
})

test('a person of the demonstration factory is one tap away', async () => {
  const page = await openPage(browser, traveler)
  const planner = traveler.person('Planner')
  await page.goto('/')
  await page.getByRole('button', { name: planner.name }).click()
  await page.getByRole('button', { name: planner.name }).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Runs' }).waitFor()
})

test('runs are found by status and by serial, and a list without any says how to start one', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/runs')
  await logIn(page, traveler.person('Operator'))
  await page.getByRole('combobox', { name: 'Status' }).or(page.getByPlaceholder('Any status')).first().click()
  await page.getByRole('option', { name: 'Failed' }).click()
  await page.getByRole('row', { name: /TI-0009/ }).waitFor()
  await page.getByRole('row', { name: /TI-0007/ }).waitFor({ state: 'hidden' })
  await page.goto('/runs?q=nothing-like-this')
  await page.getByText('No run matches').waitFor()
})

/** What a browser loads to show a page to somebody who is logged in, the favicon left out. */
async function load(
  page: Page,
  path: string,
  until: string,
): Promise<{ readonly requests: string[]; readonly bytes: number }> {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(path)
  await page.getByText(until).first().waitFor()
  await page.waitForLoadState('networkidle')
  const counted = responses.filter((response) => !response.url().includes('favicon'))
  const sizes = await Promise.all(
    counted.map(async (response) => (await response.request().sizes()).responseBodySize),
  )
  return {
    requests: counted.map((response) => new URL(response.url()).pathname),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  }
}

test('an operator’s first view takes at most five requests and 300 KB', async (story) => {
  const page = await openPage(browser, traveler)
  await page.goto('/runs')
  await logIn(page, traveler.person('Operator'))
  await page.getByRole('link', { name: /TI-0012/ }).click()
  await page.getByRole('heading', { level: 2 }).waitFor()
  const storageState = await page.context().storageState()
  for (const path of ['/runs', new URL(page.url()).pathname]) {
    // Another browser, in which nothing is kept yet.
    const context = await browser.newContext({ storageState, baseURL: traveler.address })
    const { requests, bytes } = await load(await context.newPage(), path, 'TI-0012')
    story.diagnostic(`${path}: ${requests.length} requests, ${bytes} bytes`)
    assert.ok(requests.length <= 5, `${path}: ${requests.join(' ')}`)
    assert.ok(bytes <= 300_000, `${path}: ${bytes} bytes`)
  }
})

test('the API explorer opens under the policy of its page and asks as the person who is logged in', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/')
  await logIn(page, traveler.person('Operator'))
  await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor()
  await page.goto('/graphiql')
  await page.getByText('procedureRevision').first().waitFor()
  const answered = page.waitForResponse(
    (response) => response.request().postData()?.includes('procedureRevision') ?? false,
  )
  await page.getByRole('button', { name: /Execute query/ }).click()
  assert.match(await (await answered).text(), /TI-0012/)
})

test('on a server without an organization the first person founds it and is its administrator', async () => {
  const empty = await startTraveler('off')
  try {
    const page = await openPage(browser, empty)
    await page.goto('/')
    await page.getByLabel('Organization').fill('Bracket Works')
    await checkScreen(page, 'first-run')
    await page.getByLabel('Mail domain').fill('bracket.example')
    await page.getByLabel('Time zone of the site').fill('Europe/Berlin')
    await page.getByLabel('Your name').fill('Ada Admin')
    await page.getByLabel('Mail address').fill('ada@bracket.example')
    await page.locator('input[type=password]').fill('a-long-passphrase')
    await press(page, 'Create the organization')
    await page.getByText('No runs yet').waitFor()
    await checkScreen(page, 'no-runs')
    await page.getByRole('link', { name: 'Open the procedures' }).click()
    await page.getByText('No procedure is released yet').waitFor()
  } finally {
    await empty.stop()
  }
})
