/** Who works at the device: logging in, changing. */
export const sessionWords = {
  session: {
    title: 'Log in',
    email: 'Mail address',
    password: 'Password',
    pin: 'PIN',
    logIn: 'Log in',
    logOut: 'Log out',
    atDevice: ', person at this device',
    switchPerson: 'Change person',
    switchTitle: 'Who is working now?',
    switchHelp:
      'The device stays logged in. What you entered stays, and what follows is recorded under the new name.',
    switchTo: 'Change person',
    demoTitle: 'Demonstration factory',
    demoHelp: 'Choose a person to log in. Nothing real is behind these accounts.',
    with: 'Prove it with',
  },
} as const
