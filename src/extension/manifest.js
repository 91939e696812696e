/** The manifest of each browser's package; docs/extension.md has the reason of every permission. */

/**
 * @param {'chrome' | 'firefox'} browser
 * @param {string} version
 */
export function manifest(browser, version) {
  const isFirefox = browser === 'firefox';
  return {
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    version,
    default_locale: 'vi',
    icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
    action: { default_popup: 'popup.html', default_title: 'vilint', default_icon: { 16: 'icon-16.png', 32: 'icon-32.png' } },
    options_ui: { page: 'options.html', open_in_tab: true },
    background: isFirefox ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
    ...(isFirefox
      ? {
          browser_specific_settings: {
            // Custom highlights with lines.
            gecko: { id: 'vilint@vilint.invalid', strict_min_version: '149.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : // light-dark() and custom highlights.
        { minimum_chrome_version: '123' }),
  };
}
