import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
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

const header = 'Order,Part,Qty,Need by,Work center,Customer'

test('a table of orders is looked through row by row and planned as a whole, or not at all', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/schedule/planned')
  await logIn(page, traveler.person('Planner'))
  await page.getByRole('link', { name: 'Import orders' }).click()
  const table = page.getByLabel('Table of orders')
  await table.fill(
    `${header}\nSO-9001,EP-1000,two,24.12.2099,,Cinder\nSO-9002,NOT-A-PART,1,2099-12-24,,Cinder`,
  )
  await page.getByText(/"two" is no number/).waitFor()
  await page.getByText(/"24.12.2099" is no day/).waitFor()
  await page.getByText('Not used: Customer.').waitFor()
  await checkScreen(page, 'import-faulty')

  await table.fill(`${header}\nSO-9001,EP-1000,2,2099-12-24,,Cinder\nSO-9002,NOT-A-PART,1,2099-12-24,,Cinder`)
  await press(page, 'Plan 2 orders')
  await page
    .getByRole('row', { name: /SO-9002/ })
    .getByText(/NOT-A-PART/)
    .last()
    .waitFor()
  await page
    .getByRole('row', { name: /SO-9001/ })
    .getByText('None found')
    .waitFor()
  await checkScreen(page, 'import-refused')

  await page.locator('input[type=file]').setInputFiles({
    name: 'orders.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `${header}\nSO-9001,EP-1000,2,2099-12-24,WC-10 Clean assembly,Cinder\nSO-9002,EP-1010,1,,,Cinder`,
    ),
  })
  await press(page, 'Plan 2 orders')
  await page.getByRole('heading', { level: 1, name: 'Planned work' }).waitFor()
  await page.getByRole('searchbox').fill('SO-900')
  await page.getByRole('row', { name: /SO-9001/ }).waitFor()
  await page.getByRole('row', { name: /SO-9002/ }).waitFor()
})

test('parts come in from a file: its columns are given their meaning, what is wrong is named, all or nothing is made', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/parts')
  await logIn(page, traveler.person('Manufacturing Engineer'))
  await page.getByRole('link', { name: 'Import', exact: true }).click()
  const choose = (rows: string) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'parts.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`Drawing,Desc,Tracking,Colour\n${rows}`),
      })
  await choose('SB-1,Side bracket,serial,red\nSB-2,Side bolt,often,blue\n')
  await page.getByText('is in no column that is known by its name').waitFor()
  const meaning = page.getByRole('combobox', { name: 'Meaning of Drawing' })
  await meaning.click()
  await page.getByRole('option', { name: 'Part number, needed' }).click()
  const wrong = page.getByRole('table', { name: 'What is wrong' })
  await wrong.getByRole('row', { name: /3 Tracking often/ }).waitFor()
  await checkScreen(page, 'import-parts')
  const clear = await page.locator('.mantine-InputClearButton-root').first().boundingBox()
  assert.deepEqual([clear?.width, clear?.height], [44, 44])
  const saved = page.waitForEvent('download')
  await press(page, 'Download the rows that are wrong')
  assert.equal((await saved).suggestedFilename(), 'wrong rows of parts.csv')

  await choose('SB-1,Side bracket,serial,red\nSB-2,Side bolt,lot,blue\n')
  await meaning.click()
  await page.getByRole('option', { name: 'Part number, needed' }).click()
  await page.getByText('2 rows: 2 to be made.').waitFor()
  await press(page, 'Import 2 parts')
  await page.getByText('2 parts were made.').waitFor()
  await checkScreen(page, 'imported-parts')
  await page.getByRole('link', { name: 'Open the parts' }).click()
  await page.getByRole('row', { name: /SB-2/ }).waitFor()
})

test('a bill of materials comes in from a file as a draft; how the file was read is kept for the next one', async () => {
  const page = await openPage(browser, traveler)
  await page.goto('/boms/import')
  await logIn(page, traveler.person('Manufacturing Engineer'))
  await page.getByRole('heading', { level: 1, name: 'Import a bill of materials' }).waitFor()
  const choose = (rows: string) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'bom.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`Drawing,Desc,Menge,Notes\n${rows}`),
      })
  await choose('IB-1,Bracket,2,glue\nIB-2,Bolt,,loose\n')
  await page.getByText(/is in no column that is known by its name/).waitFor()
  const meaning = page.getByRole('combobox', { name: 'Meaning of Drawing' })
  await meaning.click()
  await page.getByRole('option', { name: 'Part number, needed' }).click()
  const wrong = page.getByRole('table', { name: 'What is wrong' })
  await wrong.getByRole('row', { name: /3 Menge/ }).waitFor()
  const whole = wrong.getByText(/does not say what it is the BOM of.*“BOM of part number” above says it/)
  await whole.waitFor()
  await checkScreen(page, 'import-bom')
  // It is looked at again as soon as nobody types, without leaving the field.
  await page.getByLabel('BOM of part number').pressSequentially('IMPORTED-1')
  await whole.waitFor({ state: 'hidden' })
  await page.getByText('Omit the line', { exact: true }).click()
  await page.getByText('1 line in 1 draft; 2 parts are new.').waitFor()
  await page.getByLabel('Keep how this file is read').fill('Drawing office')
  await press(page, 'Keep it')
  await page.getByText('Kept as Drawing office.').waitFor()
  await press(page, 'Import 1 line')
  await page.getByText('1 line was written, in 1 draft.').waitFor()
  await checkScreen(page, 'imported-bom')
  await page.getByRole('link', { name: 'Open the draft' }).click()
  await page.getByText('IB-1').first().waitFor()

  await page.goto('/boms/import?part=IMPORTED-2')
  const saved = page.getByRole('combobox', { name: 'Read the file as' })
  await saved.click()
  await page.getByRole('option', { name: 'Drawing office' }).click()
  await choose('IB-1,Bracket,2,glue\nIB-2,Bolt,-,loose\n')
  await page.getByText('1 line in 1 draft; 1 part is new.').waitFor()
  await press(page, 'Give it up')
  await page.getByRole('dialog').getByRole('button', { name: 'Give it up' }).click()
  await saved.waitFor({ state: 'hidden' })
})
