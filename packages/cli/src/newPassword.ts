import type { CommandIo } from './commandIo.ts'
import { inputText } from './input.ts'
import { WrongUsage } from './wrongUsage.ts'

/** A password that is being chosen: from the standard input, from TRAVELER_ADMIN_PASSWORD, or typed twice at the terminal. */
export async function newPassword(source: 'input' | 'terminal', io: CommandIo): Promise<string> {
  // echo and editors put a line break at the end, which nobody types at the login.
  if (source === 'input') return (await inputText(io)).replace(/\r?\n$/, '')
  const { TRAVELER_ADMIN_PASSWORD: fromEnvironment } = io.environment
  if (fromEnvironment) return fromEnvironment
  const first = await io.ask({ text: 'Password of the administrator: ', isSecret: true })
  if (first === null)
    throw new WrongUsage('The password is missing: give --password-stdin, or set TRAVELER_ADMIN_PASSWORD.')
  const second = await io.ask({ text: 'The same again: ', isSecret: true })
  if (first !== second) throw new WrongUsage('The two passwords are not the same.')
  return first
}
