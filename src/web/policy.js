/**
 * The content security policy of the page: nothing from elsewhere, and nothing to anywhere.
 * @param {string} nonce of the styles that the editor makes
 */
export const policy = (nonce) =>
  `default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'nonce-${nonce}'; font-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'`;
