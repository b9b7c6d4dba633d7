import type { Refusal } from '../refusal.ts'
import type { Permission } from './permissions.ts'

/** Who holds it at every site can give everybody what is needed: without such a person an organization is stuck. */
export const administratorPermission: Permission = 'AttachRoleToUser'

/** `left`: active persons who still hold it at every site afterwards. */
export function whyNotLastAdministrator(left: number): Refusal | null {
  return left > 0 ? null : { code: 'LAST_ADMINISTRATOR', permission: administratorPermission }
}
