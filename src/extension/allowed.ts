/** Patterns of what is checked without a click. */
export async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await chrome.permissions.getAll();
  return origins;
}
