import type { CommandIo } from '../commandIo.ts'
import { WrongUsage } from '../wrongUsage.ts'

/**
 * A new password of somebody else: asked for twice at the terminal, or taken from TRAVELER_NEW_PASSWORD. Never an
 * argument. The standard input may hold the password of whoever asks.
 */
export async function readNewPassword(name: string, io: CommandIo): Promise<string> {
  const { TRAVELER_NEW_PASSWORD: fromEnvironment } = io.environment
  if (fromEnvironment) return fromEnvironment
  const first = await io.ask({ text: `New password of ${name}: `, isSecret: true })
  if (first === null)
    throw new WrongUsage(
      'The new password is missing, and there is no terminal to ask at: set TRAVELER_NEW_PASSWORD.',
    )
  const second = await io.ask({ text: 'The same again: ', isSecret: true })
  if (first !== second) throw new WrongUsage('The two passwords are not the same.')
  return first
}
