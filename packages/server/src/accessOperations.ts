import { createApiKey } from './apiKey/createApiKey.ts'
import { deleteApiKey } from './apiKey/deleteApiKey.ts'
import { disableApiKey } from './apiKey/disableApiKey.ts'
import { enableApiKey } from './apiKey/enableApiKey.ts'
import { regenerateApiKeySecret } from './apiKey/regenerateApiKeySecret.ts'
import { createCertificate } from './certificate/createCertificate.ts'
import { tellOfCertificates } from './certificate/tellOfCertificates.ts'
import { updateCertificate } from './certificate/updateCertificate.ts'
import { withdrawCertificate } from './certificate/withdrawCertificate.ts'
import { createCertificateKind } from './certificateKind/createCertificateKind.ts'
import { updateCertificateKind } from './certificateKind/updateCertificateKind.ts'
import { createDevice } from './device/createDevice.ts'
import { renewDeviceToken } from './device/renewDeviceToken.ts'
import { updateDevice } from './device/updateDevice.ts'
import type { Act } from './operation/operation.ts'
import { createPasskey } from './passkey/createPasskey.ts'
import { deletePasskey } from './passkey/deletePasskey.ts'
import { removePasskey } from './passkey/removePasskey.ts'
import { updatePasskey } from './passkey/updatePasskey.ts'
import { attachPermissionToRole } from './role/attachPermissionToRole.ts'
import { attachRoleToUser } from './role/attachRoleToUser.ts'
import { createRole } from './role/createRole.ts'
import { deleteRole } from './role/deleteRole.ts'
import { detachPermissionFromRole } from './role/detachPermissionFromRole.ts'
import { detachRoleFromUser } from './role/detachRoleFromUser.ts'
import { followRoleDefaults } from './role/followRoleDefaults.ts'
import { settleRoleDefaults } from './role/settleRoleDefaults.ts'
import { updateRole } from './role/updateRole.ts'
import { addUserToTeam } from './team/addUserToTeam.ts'
import { archiveTeam } from './team/archiveTeam.ts'
import { attachRoleToTeam } from './team/attachRoleToTeam.ts'
import { createTeam } from './team/createTeam.ts'
import { detachRoleFromTeam } from './team/detachRoleFromTeam.ts'
import { removeUserFromTeam } from './team/removeUserFromTeam.ts'
import { updateTeam } from './team/updateTeam.ts'
import { changePassword } from './user/changePassword.ts'
import { changePin } from './user/changePin.ts'
import { createUser } from './user/createUser.ts'
import { deactivateUser } from './user/deactivateUser.ts'
import { lockSigner } from './user/lockSigner.ts'
import { reactivateUser } from './user/reactivateUser.ts'
import { recoverPassword } from './user/recoverPassword.ts'
import { resetPassword } from './user/resetPassword.ts'
import { setClearance } from './user/setClearance.ts'
import { setPin } from './user/setPin.ts'
import { unlockSigner } from './user/unlockSigner.ts'
import { updateUser } from './user/updateUser.ts'

/** Who may do what, and by which device or key. */
export const accessOperations: readonly Act['operation'][] = [
  // apiKey
  createApiKey,
  deleteApiKey,
  disableApiKey,
  enableApiKey,
  regenerateApiKeySecret,
  // device
  createDevice,
  renewDeviceToken,
  updateDevice,
  // passkey
  createPasskey,
  deletePasskey,
  removePasskey,
  updatePasskey,
  // role
  attachPermissionToRole,
  attachRoleToUser,
  createRole,
  deleteRole,
  detachPermissionFromRole,
  detachRoleFromUser,
  followRoleDefaults,
  settleRoleDefaults,
  updateRole,
  // team
  addUserToTeam,
  archiveTeam,
  attachRoleToTeam,
  createTeam,
  detachRoleFromTeam,
  removeUserFromTeam,
  updateTeam,
  // certificateKind
  createCertificateKind,
  updateCertificateKind,
  // certificate
  createCertificate,
  tellOfCertificates,
  updateCertificate,
  withdrawCertificate,
  // user
  changePassword,
  changePin,
  createUser,
  deactivateUser,
  lockSigner,
  reactivateUser,
  recoverPassword,
  resetPassword,
  setClearance,
  setPin,
  unlockSigner,
  updateUser,
]
