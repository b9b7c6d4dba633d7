/** Setting up a Traveler in which nobody works yet. They come with their page: an operator’s first view does without. */
export const firstRunWords = {
  title: 'Set up Traveler',
  help: 'Nobody works here yet. The first account is an administrator; others are added later.',
  organization: 'Organization',
  domain: 'Mail domain',
  name: 'Your name',
  timeZone: 'Time zone of the site',
  create: 'Create the organization',
  passwordHelp: 'At least 12 characters.',
} as const
