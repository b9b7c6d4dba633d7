// Every design decision that has a number or a colour: the one file to change for another look.

import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** From the palest to the darkest. White text on 7 and 8 has a contrast of 6 and more. */
const brand: MantineColorsTuple = [
  '#eff4ff',
  '#dce7fe',
  '#b9cffd',
  '#8fb0fa',
  '#6b93f5',
  '#4c7aef',
  '#3565e6',
  '#2553cf',
  '#1e45ad',
  '#183787',
]

/** What cannot be taken back. White text on 6 and 7 has a contrast of 5 and more. */
const red: MantineColorsTuple = [
  '#fff0f0',
  '#fdd9d9',
  '#f8b3b3',
  '#f18a8a',
  '#ea6868',
  '#dd4d4d',
  '#c93a3a',
  '#b32626',
  '#961d1d',
  '#7a1616',
]

/** System fonts: nothing to load. Inter where people have it. */
const fontFamily =
  'Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'
const fontFamilyMonospace =
  'ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", "DejaVu Sans Mono", monospace'

export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 6 },
  colors: { brand, red },
  white: '#ffffff',
  black: '#16181d',
  fontFamily,
  fontFamilyMonospace,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: {
    fontFamily,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '18px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // Gloves and tablets: what is touched is at least 44 px high (WCAG 2.5.5).
    Button: { defaultProps: { size: 'md', h: 44 } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 2, maxRows: 8 } },
    Select: { defaultProps: { size: 'md', checkIconPosition: 'right', maxDropdownHeight: 320 } },
    MultiSelect: { defaultProps: { size: 'md' } },
    Modal: {
      defaultProps: { centered: true, radius: 'lg', padding: 'lg', transitionProps: { duration: 120 } },
      // Titles of records can be long: their lines need air.
      styles: { title: { lineHeight: 1.3, overflowWrap: 'anywhere' } },
    },
    SegmentedControl: { defaultProps: { size: 'md', radius: 'md' } },
    Tooltip: { defaultProps: { multiline: true, maw: 340, withArrow: true, openDelay: 150 } },
  },
})

interface Look {
  readonly [variable: `--t-${string}`]: string
}

const light: Look = {
  '--t-canvas': '#f6f7f9',
  '--t-surface': '#ffffff',
  '--t-sunken': '#f1f3f6',
  '--t-hover': '#eef1f6',
  '--t-selected': '#e8effe',
  '--t-border': '#e1e4ea',
  '--t-edge': '#c8cdd7',
  '--t-border-strong': '#8a91a0',
  '--t-text': '#16181d',
  '--t-muted': '#555c6b',
  '--t-accent': '#1e45ad',
  '--t-gray': '#4c5362',
  '--t-gray-soft': '#edeff3',
  '--t-blue': '#1c4bb8',
  '--t-blue-soft': '#e5eefe',
  '--t-amber': '#7a4a00',
  '--t-amber-soft': '#fdf0d0',
  '--t-pink': '#9a1f5c',
  '--t-pink-soft': '#fde8f1',
  '--t-red': '#b01c1c',
  '--t-red-soft': '#fdeaea',
  '--t-green': '#17683a',
  '--t-green-soft': '#e2f5e9',
  '--t-teal': '#0f6270',
  '--t-teal-soft': '#dff3f6',
  '--t-shadow': '0 1px 2px rgb(16 24 40 / 6%), 0 1px 3px rgb(16 24 40 / 8%)',
}

const dark: Look = {
  '--t-canvas': '#121418',
  '--t-surface': '#1a1d23',
  '--t-sunken': '#15181d',
  '--t-hover': '#23272f',
  '--t-selected': '#1d2b4d',
  '--t-border': '#2d323c',
  '--t-edge': '#474e5b',
  '--t-border-strong': '#7b8394',
  '--t-text': '#e9ebef',
  '--t-muted': '#a5acba',
  '--t-accent': '#8fb0fa',
  '--t-gray': '#b9c0cd',
  '--t-gray-soft': '#292e37',
  '--t-blue': '#9dbcff',
  '--t-blue-soft': '#1b2a4a',
  '--t-amber': '#f2c469',
  '--t-amber-soft': '#3a2d10',
  '--t-pink': '#f59cc3',
  '--t-pink-soft': '#3d1c2c',
  '--t-red': '#ff9c96',
  '--t-red-soft': '#421e1e',
  '--t-green': '#7fd6a2',
  '--t-green-soft': '#17351f',
  '--t-teal': '#7cd0de',
  '--t-teal-soft': '#123339',
  '--t-shadow': '0 1px 2px rgb(0 0 0 / 40%)',
}

const mantine = {
  '--mantine-color-body': 'var(--t-canvas)',
  '--mantine-color-text': 'var(--t-text)',
  '--mantine-color-dimmed': 'var(--t-muted)',
  '--mantine-color-placeholder': 'var(--t-muted)',
  '--mantine-color-error': 'var(--t-red)',
  '--mantine-color-default': 'var(--t-surface)',
  '--mantine-color-default-hover': 'var(--t-hover)',
  '--mantine-color-default-border': 'var(--t-border-strong)',
}

/** Puts the looks where style sheets find them, together with Mantine's own names for the same things. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--t-touch': '44px', '--t-gap': '12px', '--t-page': '1320px' },
  light: { ...light, ...mantine },
  dark: { ...dark, ...mantine },
})
