const api = globalThis.browser ?? chrome;
api.storage.local.get(null).then(async ({ starts = 0, savedAt = Date.now() }) => {
  await api.storage.local.set({ starts: starts + 1, savedAt });
  await api.action.setBadgeText({ text: String(starts + 1) });
});
