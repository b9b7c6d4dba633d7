/** One of the things that a list edits. */
export const itemWords = {
  edit: (name: string) => `Edit ${name}`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  remove: (name: string) => `Remove ${name}`,
  removeTitle: (name: string) => `Remove ${name}`,
  removeItemHelp: 'What is said of it here is lost. Released versions and runs keep it.',
  removeIt: 'Remove',
}
