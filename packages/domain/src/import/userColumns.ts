import type { ImportColumn } from './importColumn.ts'

/** What a table of people may say. No password: a table lies about in mails and folders. */
export const userColumns: readonly ImportColumn[] = [
  {
    field: 'email',
    aliases: ['email', 'mail', 'mailaddress', 'emailaddress', 'login'],
    kind: { is: 'email' },
    required: true,
  },
  {
    field: 'name',
    aliases: ['name', 'fullname', 'printedname', 'person'],
    kind: { is: 'name', most: 255 },
    required: true,
  },
  {
    field: 'roles',
    aliases: ['roles', 'role'],
    kind: { is: 'names', most: 255 },
    permission: 'AttachRoleToUser',
  },
  {
    field: 'teams',
    aliases: ['teams', 'team'],
    kind: { is: 'names', most: 255 },
    permission: 'AddUserToTeam',
  },
  { field: 'site', aliases: ['site', 'sitename', 'plant'], kind: { is: 'name', most: 255 } },
  { field: 'badge', aliases: ['badge', 'badgenumber'], kind: { is: 'name', most: 64 } },
]
