import { Button, Group } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { certificateState } from '@traveler/domain/certificate/certificateState.ts'
import { BadgeCheck, Plus, SearchX } from 'lucide-react'
import { useState } from 'react'
import { useList } from '../../../components/api/useList.ts'
import { ListPage } from '../../../components/ListPage.tsx'
import { containing } from '../../../components/select/containing.ts'
import { useSiteDay } from '../../../components/session/useSiteDay.ts'
import { useWhyNotPermitted } from '../../../components/session/useWhyNotPermitted.ts'
import { dayInWords } from '../../../components/times.ts'
import { certificateWords as words } from '../../../components/words/certificateWords.ts'
import { dayAfter } from '../../../components/zonedTime.ts'
import { CertificatesDocument, type CertificateView } from '../../../generated/documents.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { type Column, RowTable } from '../../../ui/RowTable.tsx'
import { TwoLines } from '../../../ui/TwoLines.tsx'
import { CertificateDialog } from './CertificateDialog.tsx'
import styles from './CertificatesPage.module.css'
import { KindsDialog } from './KindsDialog.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

/** What is open over the list. By id: the row is read again. */
type Open =
  | { readonly what: 'nothing' | 'new' | 'kinds' }
  | { readonly what: 'change' | 'withdraw'; readonly id: string }

/** Who is certified for what, and until when; what ends first stands first. */
export default function CertificatesPage() {
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text.trim(), 250)
  const [open, setOpen] = useState<Open>({ what: 'nothing' })
  const filters = settled === '' ? {} : { user: { name: containing(settled) } }
  const list = useList(CertificatesDocument, { filters, first: 50 }, ({ certificates }) => certificates)
  const reason = useWhyNotPermitted('CreateCertificate')
  const close = () => setOpen({ what: 'nothing' })
  const chosen = 'id' in open ? list.rows?.find(({ id }) => id === open.id) : undefined
  return (
    <>
      <ListPage
        title={words.title}
        help={words.help}
        list={list}
        search={{ label: words.search, text, onChange: setText }}
        action={
          <Group gap="sm">
            <Button variant="default" onClick={() => setOpen({ what: 'kinds' })}>
              {words.kinds}
            </Button>
            <ReasonedButton
              leftSection={<Plus size={18} aria-hidden />}
              reason={reason}
              onClick={() => setOpen({ what: 'new' })}
            >
              {words.add}
            </ReasonedButton>
          </Group>
        }
        empty={
          settled === '' ? (
            <EmptyState icon={BadgeCheck} title={words.emptyTitle}>
              {words.emptyHelp}
            </EmptyState>
          ) : (
            <EmptyState icon={SearchX} title={words.noMatchTitle}>
              {words.noMatchHelp}
            </EmptyState>
          )
        }
      >
        {(rows) => (
          <RowTable
            label={words.title}
            columns={[...columns, changeColumn(setOpen)]}
            rows={rows}
            keyOf={({ id }) => id}
          />
        )}
      </ListPage>
      {open.what === 'new' && <CertificateDialog certificate={null} onClose={close} />}
      {open.what === 'kinds' && <KindsDialog onClose={close} />}
      {open.what === 'change' && chosen !== undefined && (
        <CertificateDialog certificate={chosen} onClose={close} />
      )}
      {open.what === 'withdraw' && chosen !== undefined && (
        <WithdrawDialog certificate={chosen} onClose={close} />
      )}
    </>
  )
}

/** So long before its last day a certificate is said to end soon: time to plan an examination. */
const soon_days = 30

/** What stands out is what has to be done something about: what ended, and what will. */
function CertificateStatus({ certificate }: { readonly certificate: CertificateView }) {
  const today = useSiteDay()
  const state = certificateState(certificate, today)
  if (state === 'ENDED') return <span className={styles['ended']}>{words.states.ENDED}</span>
  if (state === 'VALID' && certificate.validTo !== null && certificate.validTo <= dayAfter(today, soon_days))
    return <span className={styles['endsSoon']}>{words.endsSoon}</span>
  return words.states[state]
}

const named = ({ certificateKind, user }: CertificateView): [string, string] => [
  certificateKind?.name ?? '',
  user?.name ?? '',
]

const columns: readonly Column<CertificateView>[] = [
  { label: words.columns.person, share: 1.6, render: ({ user }) => user?.name ?? '' },
  {
    label: words.columns.kind,
    share: 2.8,
    render: ({ certificateKind, number }) => (
      <TwoLines first={certificateKind?.name ?? ''} second={number ?? ''} />
    ),
  },
  {
    label: words.columns.valid,
    share: 1.5,
    render: ({ validFrom, validTo }) => (
      <TwoLines
        first={words.to(validTo === null ? null : dayInWords(validTo))}
        second={words.from(dayInWords(validFrom))}
      />
    ),
  },
  {
    label: words.columns.state,
    share: 1.2,
    render: (certificate) => <CertificateStatus certificate={certificate} />,
  },
]

function changeColumn(open: (what: Open) => void): Column<CertificateView> {
  return {
    label: words.columns.change,
    share: 2.6,
    render: (certificate) => <Changes certificate={certificate} open={open} />,
  }
}

interface ChangesProps {
  readonly certificate: CertificateView
  readonly open: (what: Open) => void
}

function Changes({ certificate, open }: ChangesProps) {
  const whyNotChange = useWhyNotPermitted('UpdateCertificate')
  const whyNotWithdraw = useWhyNotPermitted('WithdrawCertificate')
  const { id, withdrawnAt } = certificate
  if (withdrawnAt !== null) return null
  return (
    <Group gap="xs" wrap="nowrap">
      <ReasonedButton
        variant="light"
        h={44}
        reason={whyNotChange}
        aria-label={words.changeThis(...named(certificate))}
        onClick={() => open({ what: 'change', id })}
      >
        {words.change}
      </ReasonedButton>
      <ReasonedButton
        variant="default"
        h={44}
        reason={whyNotWithdraw}
        aria-label={words.withdrawThis(...named(certificate))}
        onClick={() => open({ what: 'withdraw', id })}
      >
        {words.withdraw}
      </ReasonedButton>
    </Group>
  )
}
