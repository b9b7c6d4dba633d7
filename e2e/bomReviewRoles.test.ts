import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
import { changePerson, checkScreen, logIn, openPage, press } from './screen.ts'
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

test('a role has to approve bills of materials: its place stands open in each review, until the demand is dropped', async () => {
  const page = await openPage(browser, traveler)
  const [admin, engineer] = [traveler.person('Admin'), traveler.person('Manufacturing Engineer')]
  await page.goto('/review-roles?of=mbom')
  await logIn(page, admin)
  await page.getByText('No role has to approve').waitFor()
  await press(page, 'Add a role')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Role' }).fill('Quality')
  await page.getByRole('option', { name: 'Quality Engineer' }).click()
  await dialog.getByLabel('How many of them').fill('none')
  await dialog
    .locator('button[aria-disabled=true], button:disabled')
    .filter({ hasText: 'Add a role' })
    .waitFor()
  await dialog.getByLabel('How many of them').fill('2')
  await dialog.getByRole('button', { name: 'Add a role' }).click()
  await page.getByRole('table').getByText('All bills of materials').waitFor()
  await checkScreen(page, 'review-roles-bom')

  await changePerson(page, engineer)
  await page.goto('/parts')
  await page.getByRole('searchbox').fill('torch igniter')
  await page.getByRole('link', { name: 'EP-1000 C' }).click()
  await press(page, 'Begin a new version')
  await press(page, 'Hand in for review')
  await page.getByText('2 × Quality Engineer', { exact: true }).waitFor()
  await page.locator('button[aria-disabled=true]').filter({ hasText: 'Release' }).waitFor()
  const review = page.url()

  await changePerson(page, admin)
  await page.goto('/review-roles?of=mbom')
  await press(page, 'Change how many Quality Engineer')
  await dialog.getByLabel('How many of them').fill('1')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await press(page, 'Remove Quality Engineer')
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await page.getByText('No role has to approve').waitFor()
  await page.goto(review)
  await page.getByRole('button', { name: 'Release' }).waitFor()
  assert.equal(await page.getByText('× Quality Engineer').count(), 0)
})
