import { CircleX, PenLine } from 'lucide-react'
import type { SignatureView } from '../../generated/documents.ts'
import { siteTimeInWords } from '../times.ts'
import { words } from '../words.ts'
import styles from './SignatureLine.module.css'

/** One signature as it stands in the record: who, in which role, when at the site; struck out when it was voided. */
export function SignatureLine({ signature }: { readonly signature: SignatureView }) {
  const { printedName, roleName, siteTime, comment, decision, contentDigest, voidedAt, voidReason } =
    signature
  const isRejected = decision === 'REJECTED'
  const Icon = isRejected ? CircleX : PenLine
  return (
    <span
      className={styles['signature']}
      data-bad={isRejected}
      data-void={voidedAt !== null}
      title={words.sign.digest(contentDigest)}
    >
      <Icon size={15} aria-hidden />
      <span>
        {decision !== null && `${words.gate.decisions[isRejected ? 'REJECTED' : 'APPROVED']} · `}
        <span className={styles['signer']}>{printedName}</span>
        {roleName !== null && ` · ${roleName}`} · {siteTimeInWords(siteTime)}
      </span>
      {comment !== null && comment !== '' && <span>“{comment}”</span>}
      {voidedAt !== null && <span>{words.sign.voided(voidReason ?? '')}</span>}
    </span>
  )
}
