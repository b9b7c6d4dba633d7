/** Who works at the device: logging in, changing. */
export const sessionWords = {
  session: {
    what: 'What is to be built, step by step, and the record of how it was built',
    title: 'Log in',
    email: 'Mail address',
    password: 'Password',
    pin: 'PIN',
    passkey: 'Passkey',
    passkeyHelp: 'Your browser asks for the passkey when you sign.',
    logIn: 'Log in',
    logOut: 'Log out',
    atDevice: ', person at this device',
    switchPerson: 'Change person',
    switchTitle: 'Who is working now?',
    switchHelp:
      'The device stays logged in. What you entered stays, and what follows is recorded under the new name.',
    switchTo: 'Change person',
    demoTitle: 'Demonstration factory',
    demoHelp:
      'Choose a person to log in. Nothing real is behind these accounts. The first signature after a login takes the password; the PIN signs the later ones.',
    with: 'Prove it with',
    pinHelp: 'The short number that you chose, or an administrator gave you, for this.',
    pinLater:
      'The first signature after a login, or after a while without one, takes the password. After it your PIN serves.',
  },
} as const
