import { type Command, defineCommand } from '../command.ts'
import { completionScripts } from '../completionScripts.ts'
import { WrongUsage } from '../wrongUsage.ts'

export const completion: Command = defineCommand({
  name: 'completion',
  summary: 'print what makes a shell complete commands and options',
  about: `Prints a script for bash, zsh or fish that completes the command traveler: its commands, options and choices. In a clone,
make that command first: alias traveler="npm run --silent traveler --".`,
  asks: 'nobody',
  operands: [{ name: 'SHELL', about: 'bash, zsh or fish' }],
  examples: [
    { about: 'For this bash and every new one', shell: 'source <(traveler completion bash)' },
    { about: 'For zsh', shell: 'traveler completion zsh > _traveler' },
    { about: 'For fish', shell: 'traveler completion fish > traveler.fish' },
  ],
  async run({ operands: [shell = ''], register, io }) {
    const script = completionScripts[shell]
    if (script === undefined)
      throw new WrongUsage(`SHELL is ${Object.keys(completionScripts).join(', ')}; not "${shell}".`)
    io.out(script(register))
    return 0
  },
})
