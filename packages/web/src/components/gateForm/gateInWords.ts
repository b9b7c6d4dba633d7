import { gateFormWords as words } from '../words/gateFormWords.ts'

interface Gate {
  readonly stands: keyof typeof words.places
  readonly roles: readonly { readonly count: number; readonly role: { readonly name: string } | null }[]
}

/** When a gate is passed, and by whom: `Before the step starts · 1 × Quality Engineer`. */
export function gateInWords({ stands, roles }: Gate): string {
  const who = roles.map(({ count, role }) => `${count} × ${role?.name ?? ''}`)
  return [words.places[stands], who.join(', ')].join(' · ')
}
