import type { Page } from 'playwright-core'
import { checkScreen } from './screen.ts'
import type { Login, Traveler } from './traveler.ts'

/** The same Traveler by its name: browsers keep no passkeys for a number. */
export function byName<Story extends Pick<Traveler, 'address'>>(traveler: Story): Story {
  return { ...traveler, address: traveler.address.replace('127.0.0.1', 'localhost') }
}

/** A page's browser gets an authenticator that is unlocked by whoever is there, and the person a passkey on it. */
export async function addPasskey(page: Page, { password }: Pick<Login, 'password'>): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.getByRole('button', { name: 'person at this device' }).click()
  await page.getByRole('menuitem', { name: 'Passkeys' }).click()
  const dialog = page.getByRole('dialog', { name: 'Your passkeys' })
  await dialog.getByLabel('Name').fill('Phone')
  await dialog.locator('input[type=password]').fill(password)
  await dialog.getByRole('button', { name: 'Add a passkey' }).click()
  await dialog.getByText('not used yet').waitFor()
  await checkScreen(page, 'passkeys')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Sign in an open dialog as the person here, with the passkey in place of the PIN. */
export async function signByPasskey(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Passkey', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Sign', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}
