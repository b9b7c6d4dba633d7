/** Where and as whom to ask, for the help of every command that asks a server. */
export const apiHelp = `The server is TRAVELER_URL, and who asks is TRAVELER_CLIENT_ID with TRAVELER_CLIENT_SECRET, an API key. Without them, what
demo.json in the data folder says.`
