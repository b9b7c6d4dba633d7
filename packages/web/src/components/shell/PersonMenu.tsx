import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { BadgeCheck, Check, KeyRound, LogOut, Monitor, Moon, RefreshCcw, Sun, Terminal } from 'lucide-react'
import type { ReactElement } from 'react'
import { path } from '../../paths.ts'
import { laterDialog } from '../laterDialog.tsx'
import type { Person } from '../session/session.ts'
import { useActor } from '../session/useActor.ts'
import { useSessionChange } from '../session/useSession.ts'
import { words } from '../words.ts'
import { SwitchPersonDialog } from './SwitchPersonDialog.tsx'

const PasskeysDialog = laterDialog(async () => (await import('../passkey/PasskeysDialog.tsx')).PasskeysDialog)

const schemes = [
  { scheme: 'auto', label: words.nav.system, icon: Monitor },
  { scheme: 'light', label: words.nav.light, icon: Sun },
  { scheme: 'dark', label: words.nav.dark, icon: Moon },
] as const

/** What the person at the device can do: hand it over, see to own passkeys, choose a look, log out. */
export function PersonMenu({
  person,
  children,
}: {
  readonly person: Person
  readonly children: ReactElement
}) {
  const [isSwitching, switching] = useDisclosure()
  const [isOnPasskeys, passkeys] = useDisclosure()
  const actor = useActor()
  const logout = useSessionChange('/logout')
  return (
    <>
      <Menu position="bottom-end" width={260} shadow="md" withInitialFocusPlaceholder={false}>
        <Menu.Target>{children}</Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{actor?.roleNames.join(', ') || person.email}</Menu.Label>
          <Menu.Item leftSection={<RefreshCcw size={16} aria-hidden />} onClick={switching.open}>
            {words.session.switchPerson}
          </Menu.Item>
          <Menu.Item
            leftSection={<BadgeCheck size={16} aria-hidden />}
            renderRoot={(props) => <Link to={path.certificates()} {...props} />}
          >
            {words.nav.certificates}
          </Menu.Item>
          <Menu.Item leftSection={<KeyRound size={16} aria-hidden />} onClick={passkeys.open}>
            {words.nav.passkeys}
          </Menu.Item>
          <Menu.Item component="a" href={path.explorer()} leftSection={<Terminal size={16} aria-hidden />}>
            {words.nav.explorer}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{words.nav.theme}</Menu.Label>
          <SchemeItems />
          <Menu.Divider />
          <Menu.Item leftSection={<LogOut size={16} aria-hidden />} onClick={() => void logout.change({})}>
            {words.session.logOut}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isSwitching && <SwitchPersonDialog onClose={switching.close} />}
      {isOnPasskeys && <PasskeysDialog onClose={passkeys.close} />}
    </>
  )
}

function SchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const choose = (scheme: MantineColorScheme) => () => setColorScheme(scheme)
  return schemes.map(({ scheme, label, icon: Icon }) => (
    <Menu.Item
      key={scheme}
      leftSection={<Icon size={16} aria-hidden />}
      rightSection={colorScheme === scheme ? <Check size={16} aria-hidden /> : null}
      aria-current={colorScheme === scheme}
      onClick={choose(scheme)}
    >
      {label}
    </Menu.Item>
  ))
}
