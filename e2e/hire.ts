import assert from 'node:assert/strict'
import { z } from 'zod'
import type { Program } from './program.ts'
import type { Login } from './traveler.ts'

const rolesShape = z.object({
  roles: z.object({ edges: z.array(z.object({ node: z.object({ id: z.number() }) })) }),
})

/** Lets a person in with a role, and gives the ids of both. */
export async function hire(
  program: Program,
  { name, email, password, pin, role }: Login,
): Promise<{ readonly userId: number; readonly roleId: number }> {
  const { roles } = await program.ask(
    'query ($name: String!) { roles(filters: { name: { eq: $name } }) { edges { node { id } } } }',
    rolesShape,
    { name: role },
  )
  const roleId = roles.edges[0]?.node.id
  assert.ok(roleId)
  const user = await program.make(['createUser', 'CreateUserInput', 'user'], { name, email, password, pin })
  await program.ask(
    'mutation ($input: RoleToUserInput!) { attachRoleToUser(input: $input) { roleId } }',
    z.unknown(),
    { input: { userId: user.id, roleId } },
  )
  return { userId: user.id, roleId }
}
