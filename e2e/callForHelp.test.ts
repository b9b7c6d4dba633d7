import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
import { checkScreen, logIn, openPage } from './screen.ts'
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

test('an operator calls an engineer to a step and names her in a comment; she finds both in her inbox, and comes', async () => {
  const [operator, engineer] = [traveler.person('Operator'), traveler.person('Manufacturing Engineer')]
  const floor = await openPage(browser, traveler)
  await floor.goto('/runs')
  await logIn(floor, operator)
  await floor.getByRole('link', { name: /TI-0012/ }).click()
  await floor.getByRole('heading', { level: 2 }).waitFor()
  await floor.getByRole('button', { name: 'Call for help' }).click()
  const dialog = floor.getByRole('dialog')
  await dialog.getByLabel('An engineer').check()
  await dialog.getByLabel('What is needed').fill('The plug does not seat.')
  await checkScreen(floor, 'call-for-help')
  await dialog.getByRole('button', { name: 'Call for help' }).click()
  const help = floor.getByRole('region', { name: 'Help at this step' })
  await help.getByText('The plug does not seat.').waitFor()

  // By the keyboard alone: @, the beginning of a name, Enter takes it.
  await floor.getByRole('button', { name: 'Comments and files' }).click()
  const comments = floor.getByRole('region', { name: 'Comments', exact: true })
  const [firstName = ''] = engineer.name.split(' ')
  await comments.getByLabel('Write a comment').pressSequentially(`See the seat, @${firstName}`)
  await comments.getByRole('option', { name: engineer.name }).waitFor()
  await checkScreen(floor, 'mention')
  await floor.keyboard.press('Enter')
  await comments.getByRole('listbox').waitFor({ state: 'hidden' })
  assert.equal(await comments.getByLabel('Write a comment').inputValue(), `See the seat, @${engineer.name} `)
  await comments.getByRole('button', { name: 'Comment', exact: true }).click()
  await comments.getByText(`Tells ${engineer.name}`).waitFor()
  await checkScreen(floor, 'help-at-step')

  const office = await openPage(browser, traveler)
  await office.goto('/work')
  await logIn(office, engineer)
  const calls = office.getByRole('region', { name: 'Calls for help' })
  await calls.getByText('The plug does not seat.').waitFor()
  await checkScreen(office, 'work-with-call')
  await office.getByRole('link', { name: /^Inbox, \d+ not read$/ }).click()
  const mention = office.getByRole('listitem').filter({ hasText: 'You are mentioned' })
  await mention.getByText(`@${engineer.name}`).waitFor()
  await checkScreen(office, 'inbox')
  await mention.getByRole('button', { name: /^Mark as read/ }).click()
  await mention.waitFor({ state: 'hidden' })
  await office
    .getByRole('link', { name: /^Help is called/ })
    .first()
    .click()
  await office.getByRole('button', { name: 'I’ll come' }).click()
  await help.getByText(`${engineer.name} comes`).waitFor()
  await help.getByRole('button', { name: 'Close the call' }).click()
  await dialog.getByLabel('What helped').fill('New gasket')
  await dialog.getByRole('button', { name: 'Close the call' }).click()
  await floor.getByText('Earlier calls (1)').waitFor()
})

test('an engineer finds a tool out of tolerance, and reads on its page, and in the issue that is raised, what is in doubt', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/units')
  await logIn(page, traveler.person('Manufacturing Engineer'))
  await page.getByRole('link', { name: 'Tools', exact: true }).click()
  await page.getByRole('searchbox').fill('TW-03')
  await page.getByRole('button', { name: 'Record service of TW-03' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Out of tolerance').check()
  await dialog.getByLabel('Note').fill('3 % high at 12 N·m')
  await checkScreen(page, 'tool-service')
  await dialog.getByRole('button', { name: 'Record service' }).click()
  await page.getByRole('cell', { name: 'Out of tolerance' }).waitFor()
  await checkScreen(page, 'tools')
  await page.getByRole('link', { name: 'TW-03' }).click()
  await page.getByRole('heading', { name: 'In doubt' }).waitFor()
  await page.getByText('3 % high at 12 N·m').waitFor()
  await page.getByRole('heading', { name: 'In doubt' }).scrollIntoViewIfNeeded()
  await checkScreen(page, 'tool-in-doubt')
  await page.getByRole('link', { name: /^Issue \d/ }).click()
  await page.getByRole('heading', { level: 1, name: /TW-03 was found out of tolerance/ }).waitFor()
  await page.getByRole('region', { name: 'In doubt' }).getByRole('link').first().waitFor()
  await checkScreen(page, 'tool-issue')
})
