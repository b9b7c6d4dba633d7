/** The demonstration factory: a small company that builds igniters for rocket engines. */
export const company = {
  name: 'Ember Propulsion',
  domain: 'ember.example',
  siteName: 'Golden works',
  timeZone: 'America/Denver',
} as const
