import { daysOfNotice, noticeOfEnding } from '@traveler/domain/certificate/noticeOfEnding.ts'
import { notificationPath } from '@traveler/domain/notification/notification.ts'
import { z } from 'zod'
import type { Operation } from '../operation/operation.ts'
import {
  type EndingCertificateRow,
  listEndingCertificates,
  lockEndingCertificates,
} from './certificateStore.ts'

/** Tell people that a certificate of theirs ends, or has ended (rule 55). */
export const tellOfCertificates: Operation<object> = {
  name: 'tellOfCertificates',
  permission: 'UpdateCertificate',
  input: z.object({}),
  lock: () => lockEndingCertificates(daysOfNotice),
  async perform(tx) {
    const ending = await tx.read<EndingCertificateRow>(listEndingCertificates(daysOfNotice))
    const told = ending.flatMap((one) => {
      const words = noticeOfEnding(one)
      return words === null ? [] : [{ ...one, words }]
    })
    for (const { id, user_id, words } of told)
      tx.notify({
        type: 'CERTIFICATE_ENDING',
        recordId: id,
        path: notificationPath({ type: 'certificate', id }),
        words,
        controlled: false,
        users: [user_id],
      })
    return { certificateIds: told.map(({ id }) => id) }
  },
}
