/**
 * Forms that Vietnamese writes on purpose although they are no legal syllables: by class, each with its reason.
 * The lists name only what news text uses and no pattern covers.
 */
import { formOf, hasVietnameseOnlyLetter, isVowelLetter, stripTones, Tone, toneOf } from './letters.ts';
import { isStopped, SHAPES } from './syllable-shapes.ts';
import { toneLetterIndex } from './tone-placement.ts';

export type ExceptionClass = 'loan' | 'joined-loan' | 'ethnic' | 'name' | 'sound' | 'echo' | 'unit';

/** Why each class is left in peace. */
export const EXCEPTION_REASONS: Readonly<Record<ExceptionClass, string>> = {
  loan: 'borrowed words spelled their own way: kiốt, ôxy, míttinh',
  'joined-loan': 'borrowed words whose toneless syllables are written together: ôtô, bêtông, văcxin',
  ethnic: 'words and names of minority languages: Đắk Lắk, Krông, Niê',
  name: 'names and titles that keep an older or regional spelling: Quới, Nguơn, Kạn, Pác Bó, Đường Kách mệnh',
  sound: 'imitated sounds: pằng',
  echo: 'second halves of doublings: giặt gịa',
  unit: 'signs of units: đ for đồng',
};

const LISTED: Readonly<Record<Exclude<ExceptionClass, 'joined-loan'>, string>> = {
  loan:
    'amiăng blốc điốt gen giê hiđro hiđrô hêrôin ion iôn iôt iốt kiôt kiốt lazăng lăngxê magiê manhê míc míttinh ' +
    'phômai rôbôt tuôcbin tuốcbin tuốcnơvít túplơnơ vắcxanh vắcxin xìcăngđan xìtin xìtrét xíchlô zích zôn zắc ' +
    'ápphích êtylen ôliu ôxi ôxy ăcquy ắcquy niutơn carxtơ cacxtơ cácxtơ kacxtơ ' +
    // English and French as they stand.
    'anten bebop biz blazer blues boa bonus boot boots boss bra brandy break brunch chef choker cinema cosplay ' +
    'crop crush debut denim derby dinar disco drap dress duo duplex feedback ferry flop flow font form freestyle ' +
    'funk fusion gamer glamour gym intro job jury label laptop legging level limit lipid loft loop mask mass ' +
    'match maxi ment mentor midi modem mono motel mousse movie neon nickel oppa outlet pad parabol pastel pixel ' +
    'podcast poly pop promo punk quark quart quasar quota rada rap rave retro sample sandal sauna scene serum ' +
    'shock shoot shot skate slip snack speed spray squat staff stage steak stereo sub surf swing tab timer toast ' +
    'too train trio truck tune tuner turbo unisex ure vote vs zin zipper zoom ' +
    // Of computers and games.
    'buff bug cache chat cloud farm hack lag log mod nerf patch ping rank skin spam',
  ethnic: 'êđê êban niê kông kôn kơ mlô kđăm',
  name: 'kạn kách quới ngọk nguơn pác pắc',
  sound: 'pằng',
  echo: 'gịa gỵa',
  unit: 'đ',
};

const LISTED_CLASS = new Map<string, ExceptionClass>();
for (const [name, forms] of Object.entries(LISTED)) {
  for (const form of forms.split(' ')) LISTED_CLASS.set(form, name as ExceptionClass);
}

function isLevelOrSac(form: string): boolean {
  const tone = toneOf(form);
  return tone === Tone.level || (tone === Tone.sac && toneLetterIndex(form) !== -2);
}

/** First letters of onset clusters and the r or l after them: Krông, Brông, Pleiku, Đray, Mlô, Srê. */
const CLUSTER_STARTS = 'bđdgkmprs';

/** Coda k, or a cluster before a rime, with a simple vowel, level or sắc: đắk, búk, krông, klơng; not việk, brước. */
function isEthnic(form: string): boolean {
  const toneless = stripTones(form);
  const cluster = CLUSTER_STARTS.includes(toneless.charAt(0)) && 'rl'.includes(toneless.charAt(1) || '-');
  const onset = cluster ? toneless.slice(1) : toneless;
  const written = onset.endsWith('k') ? onset.slice(0, -1) + 'c' : onset;
  return (cluster || written !== onset) && SHAPES.get(written)?.nucleus.length === 1 && isLevelOrSac(form);
}

/** What no joined loan has; without these limits two Vietnamese words run together would pass. */
const NATIVE_ONSETS: readonly string[] = ['gh', 'kh', 'ng', 'ngh', 'nh'];
const NATIVE_CODAS: readonly string[] = ['i', 'y', 'u', 'o', 'ch'];
const LOAN_NUCLEI = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'oo', 'ô', 'ơ', 'u'];

function isLoanPart(part: string, first: boolean): boolean {
  const shape = SHAPES.get(stripTones(part));
  if (shape === undefined || NATIVE_ONSETS.includes(shape.onset) || (!first && shape.onset === '')) return false;
  if (shape.medial !== '' || !LOAN_NUCLEI.includes(shape.nucleus) || NATIVE_CODAS.includes(shape.coda)) return false;
  return toneOf(part) === Tone.level || (isStopped(shape) && isLevelOrSac(part));
}

function isJoinedLoan(form: string, from = 0): boolean {
  if (from === form.length) return true;
  for (let end = from + 1; end <= form.length && end - from <= 5; end++) {
    const whole = from === 0 && end === form.length;
    if (!whole && isLoanPart(form.slice(from, end), from === 0) && isJoinedLoan(form, end)) return true;
  }
  return false;
}

/** The class of an excepted form (any case, NFC or NFD); undefined for every other form, legal syllables included. */
export function exceptionClassOf(text: string): ExceptionClass | undefined {
  const form = formOf(text);
  const listed = LISTED_CLASS.get(form);
  if (listed !== undefined || form.length < 3 || !hasVietnameseOnlyLetter(form)) return listed;
  if (isEthnic(form)) return 'ethnic';
  const vowelGroups = countVowelGroups(form);
  return vowelGroups > 1 && vowelGroups < 6 && isJoinedLoan(form) ? 'joined-loan' : undefined;
}

function countVowelGroups(form: string): number {
  let groups = 0;
  let inGroup = false;
  for (let i = 0; i < form.length; i++) {
    const vowel = isVowelLetter(form.charCodeAt(i));
    if (vowel && !inGroup) groups++;
    inGroup = vowel;
  }
  return groups;
}

/** The class of a form that is excepted by its own name, not only for looking like a loan; undefined for others. */
export function listedClassOf(form: string): ExceptionClass | undefined {
  return LISTED_CLASS.get(form);
}

/** A form that is written on purpose though it is no legal syllable; `exceptionClassOf` tells why. */
export function isExceptionSyllable(form: string): boolean {
  return exceptionClassOf(form) !== undefined;
}
