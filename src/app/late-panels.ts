/** The programs of the parts that are taken over after the rest, see ui/late-panel.tsx: a chunk each. */
export const loadMap = async () => (await import('../features/map/map-panel.tsx')).MapPanel;
export const loadTrade = async () => (await import('../features/trade/target/trade-panel.tsx')).TradePanel;
export const loadAccounts = async () =>
  (await import('../features/accounts/accounts-panel.tsx')).AccountsPanel;
export const loadCredits = async () => (await import('./credits.tsx')).Credits;
