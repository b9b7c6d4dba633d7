import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../tools/chromium.ts'
import { changePerson, checkScreen, logIn, openDialog, openPage, press } from './screen.ts'
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

test('a unit is put on quality hold with a reason, and another person than who held it releases it', async () => {
  const page = await openPage(browser, traveler)
  const [quality, admin] = [traveler.person('Quality Engineer'), traveler.person('Admin')]
  await page.goto('/units')
  await logIn(page, quality)
  await page.getByRole('searchbox').fill('TI-0012')
  await page.getByRole('link', { name: 'TI-0012', exact: true }).click()
  await openDialog(page, 'Put on quality hold')
  await checkScreen(page, 'unit-hold')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Reason').fill('Scratched flange')
  await dialog.getByRole('button', { name: 'Put on quality hold' }).click()
  await page.getByText('Scratched flange').waitFor()
  await checkScreen(page, 'unit-held')
  await page.getByRole('button', { name: 'Release' }).focus()
  await page.getByText('because you put it on hold').first().waitFor()

  await changePerson(page, admin)
  await press(page, 'Release')
  await dialog.getByLabel('Reason').fill('Polished')
  await dialog.getByRole('button', { name: 'Release' }).click()
  await page.getByText('Scratched flange').waitFor({ state: 'hidden' })
})

test('an administrator sees who was locked out, and lets him in again', async () => {
  const [operator, admin] = [traveler.person('Operator'), traveler.person('Admin')]
  const locked = await openPage(browser, traveler)
  await locked.goto('/runs')
  for (let attempt = 1; attempt <= 5; attempt++) {
    const answered = locked.waitForResponse((response) => response.url().endsWith('/login'))
    await logIn(locked, { ...operator, password: `wrong ${attempt}` })
    await answered
  }
  const page = await openPage(browser, traveler)
  await page.goto('/runs')
  await logIn(page, admin)
  await page.getByRole('link', { name: /People\s+1\s+locked out/ }).click()
  await page.getByText(`${operator.name} is locked out`).waitFor()
  await checkScreen(page, 'people-locked')
  await press(page, 'Unlock')
  await page.getByText(`${operator.name} is locked out`).waitFor({ state: 'hidden' })
  await page.getByRole('link', { name: 'People', exact: true }).waitFor()
  await logIn(locked, operator)
  await locked.getByRole('heading', { level: 1, name: 'Runs' }).waitFor()
})

test('what people are certified for is named, and recorded with its last day', async () => {
  const page = await openPage(browser, traveler)
  const [operator, admin] = [traveler.person('Operator'), traveler.person('Admin')]
  await page.goto('/certificates')
  await logIn(page, admin)
  await press(page, 'Kinds of certificate')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('A new kind').fill('J-STD-001')
  await dialog.getByRole('button', { name: 'Add kind' }).click()
  await dialog.getByText('J-STD-001').waitFor()
  await checkScreen(page, 'certificate-kinds')
  await dialog.getByText('Done', { exact: true }).click()
  await press(page, 'Add certificate')
  await dialog.getByRole('combobox', { name: 'Person' }).fill(operator.name)
  await page.getByRole('option', { name: operator.name }).click()
  await dialog.getByRole('combobox', { name: 'Certified for' }).click()
  await page.getByRole('option', { name: 'J-STD-001' }).click()
  await dialog.getByLabel('Valid from').fill('2020-01-01')
  await dialog.getByLabel('Valid to').fill('2021-12-31')
  await dialog.getByRole('button', { name: 'Add certificate' }).click()
  await page.getByText('Ended').waitFor()
  await checkScreen(page, 'certificates')
})
