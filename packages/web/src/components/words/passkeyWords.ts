const failures: Readonly<Record<string, string>> = {
  NotAllowedError: 'No passkey was given. Try again, or give the password.',
  InvalidStateError: 'This device has a passkey for you already. Choose another device or security key.',
  SecurityError:
    'The browser gives no passkey to a page of this address. Open Traveler at the address that people use.',
}

/** A person's own passkeys. */
export const passkeyWords = {
  title: 'Your passkeys',
  help: 'A passkey of your phone, your computer or a security key signs in place of password and PIN. It stays with you and is unlocked by its PIN, by fingerprint or by face.',
  notHere:
    'This browser asks for no passkey at this address. Open Traveler under https by its name, or on the machine of the server as http://localhost.',
  list: 'Passkeys',
  what: 'your passkeys',
  none: 'You have none so far.',
  added: (day: string) => `added ${day}`,
  used: (time: string) => `last used ${time}`,
  unused: 'not used yet',
  elsewhere: (name: string) => `serves at ${name} alone`,
  rename: 'Rename',
  renameOf: (name: string) => `Rename ${name}`,
  save: 'Save',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removeTitle: (name: string) => `Remove ${name}?`,
  removeHelp: 'It signs no more from now on. What it has signed stays signed.',
  keep: 'Keep',
  addTitle: 'Add a passkey',
  name: 'Name',
  nameHelp: 'How you know it: phone, security key.',
  password: 'Your password',
  add: 'Add a passkey',
  failures,
  failed: 'The browser could not ask for the passkey. Try again, or give the password.',
} as const
