/** What the server says of itself. */
import { version } from '../../version.ts';

export const software = {
  name: 'vilint',
  version,
  buildDate: null,
  apiVersion: 1,
  premium: false,
  premiumHint: '',
  status: '',
};

const vietnamese = { name: 'Vietnamese', code: 'vi-VN' };

/** The language of every text, in the form of an answer to /check. */
export const languageNames = { ...vietnamese, detectedLanguage: { ...vietnamese, confidence: 1, source: 'vilint' } };

/** LibreOffice takes only the long code. */
export const languages = [{ name: 'Vietnamese', code: 'vi', longCode: 'vi-VN' }];
