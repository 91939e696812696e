/** Which fields of a page are read: prose only, and never what is secret. Pure. */

/** What a field says of itself. */
export interface Traits {
  readonly kind: 'textarea' | 'input' | 'rich';
  /** Of an input, in lower case. */
  readonly type: string;
  /** The attributes as they are written; empty where there is none. */
  readonly autocomplete: string;
  readonly inputMode: string;
  readonly name: string;
  readonly id: string;
  /** Most units that it takes, if it says so. */
  readonly maxLength: number | undefined;
  /** False for what cannot be written in. */
  readonly isWritable: boolean;
  /** Shows dots instead of letters, or did so before. */
  readonly isMasked: boolean;
  /** Classes of the field and of all that it is in. */
  readonly classes: ReadonlySet<string>;
  /** Language of the code in an editor for code, by its data-language. */
  readonly codeLanguage: string | undefined;
  /** The page asks to be left alone: data-vilint="off". */
  readonly isDeclined: boolean;
}

/** Editors that are for code alone. */
const CODE_EDITORS = ['monaco-editor', 'ace_editor', 'CodeMirror'];
/** Languages that an editor for code has prose in. */
const PROSE = new Set(['markdown', 'text', 'plaintext']);
/** Details for autofill that are no prose; `on`, `off` and what no browser knows are no details. */
const DETAILS =
  /(?:^|\s)(?:cc-[a-z-]+|[a-z]+-password|one-time-code|webauthn|username|email|impp|url|photo|language|sex|tel(?:-[a-z-]+)?|bday(?:-[a-z]+)?|transaction-[a-z]+|(?:[a-z]+-)?name|honorific-[a-z]+|organization(?:-title)?|street-address|address-[a-z0-9-]+|country(?:-name)?|postal-code)(?=\s|$)/;
const SECRETS = /(?:^|\s)(?:cc-[a-z-]+|[a-z]+-password|one-time-code|webauthn)(?=\s|$)/;
const NO_PROSE_MODES = new Set(['numeric', 'decimal', 'tel', 'email', 'url', 'none']);
/** Names of fields with secrets, as words joined by nothing: “cardNumber” and “so_the” alike. */
const SECRET_NAMES =
  /password|passwd|passcode|passphrase|matkhau|creditcard|cardnumber|cardno|thetindung|onetimecode|securitycode|verificationcode|maxacthuc|maxacnhan|apikey|secretkey|accesstoken|^(?:pass|pwd|otp|totp|pin|pincode|cvv|cvv2|cvc|cvc2|csc|iban|captcha|sothe|secret|token)$/;
/** Shorter fields take codes. */
const SHORTEST = 10;

/** True for a field whose text is checked. */
export function isChecked(field: Traits): boolean {
  if (!field.isWritable || field.isMasked || field.isDeclined) return false;
  const autocomplete = field.autocomplete.trim().toLowerCase();
  if (SECRETS.test(autocomplete) || isSecretName(field.name) || isSecretName(field.id)) return false;
  if (CODE_EDITORS.some((name) => field.classes.has(name))) return false;
  if (field.codeLanguage !== undefined && !PROSE.has(field.codeLanguage.toLowerCase())) return false;
  if (field.kind !== 'input') return true;
  return (
    field.type === 'text' &&
    !DETAILS.test(autocomplete) &&
    !NO_PROSE_MODES.has(field.inputMode.toLowerCase()) &&
    (field.maxLength === undefined || field.maxLength > SHORTEST)
  );
}

function isSecretName(name: string): boolean {
  return SECRET_NAMES.test(name.toLowerCase().replace(/[^a-z0-9]/g, ''));
}
