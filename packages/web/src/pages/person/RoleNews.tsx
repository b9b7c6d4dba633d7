import { Group } from '@mantine/core'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { useAct } from '../../components/api/useAct.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { said } from '../../components/said.ts'
import { useActor } from '../../components/session/useActor.ts'
import { peopleWords } from '../../components/words/peopleWords.ts'
import { RoleNewsDocument, type RoleWithNews, SettleRoleDefaultsDocument } from '../../generated/documents.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'

const { news: words } = peopleWords

/** What a newer version gave to roles, and what it offers to those that were changed here; for whoever edits roles. */
export function RoleNews() {
  const actor = useActor()
  const isForRoles = actor?.permissions.has('AttachPermissionToRole') === true
  const { data } = useDocument(RoleNewsDocument, {}, { enabled: isForRoles })
  const roles = (data?.roles?.edges ?? []).flatMap((edge) => edge?.node ?? [])
  return roles
    .filter(
      ({ offeredPermissionGroups: offered, unconfirmedPermissionGroups: given }) =>
        offered.length + given.length > 0,
    )
    .map((role) => <NewsOfRole key={role.id} role={role} />)
}

function NewsOfRole({ role }: { readonly role: RoleWithNews }) {
  const actor = useActor()
  const act = useAct(SettleRoleDefaultsDocument)
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'AttachPermissionToRole')
  const { offeredPermissionGroups: offered, unconfirmedPermissionGroups: given } = role
  const answer = (label: string, accept: boolean) => (
    <ReasonedButton
      variant="default"
      loading={act.isBusy}
      reason={refusal === null ? null : said(refusal)}
      onClick={() => void act.perform({ input: { roleId: role.id, accept } })}
    >
      {label}
    </ReasonedButton>
  )
  return (
    <Notice
      tone="info"
      title={offered.length > 0 ? words.offered(role.name) : words.given(role.name)}
      action={
        <Group gap="xs">
          {offered.length > 0 && answer(words.decline, false)}
          {answer(offered.length > 0 ? words.take : words.confirm, true)}
        </Group>
      }
    >
      {given.length > 0 && (
        <p>
          {words.givenHelp} {namesOf(given)}.
        </p>
      )}
      {offered.length > 0 && (
        <p>
          {words.offeredHelp} {namesOf(offered)}.
        </p>
      )}
      <Refusals lines={act.refusals} />
    </Notice>
  )
}

const namesOf = (groups: RoleWithNews['offeredPermissionGroups']): string =>
  groups.map(({ name }) => name).join(', ')
