/** Whether a key could be a Vietnamese syllable, by the phonotactic table (generous: no limits on medials). */

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const ONSETS = 'ngh ch gh gi kh ng nh ph th tr b c d đ g h k l m n p r s t v x'.split(' ').concat('');
/** Rimes without tone. Source: standard orthography, docs of the rule catalogue section 2. */
const RIMES = (
  'a e ê i o ô ơ u ư y ia ua ưa oa oe uê uy uơ uya ai ao au ay âu ây eo êu iu iêu yêu oi ôi ơi ui ưi ưu uôi ươi ươu ' +
  'oai oay oao oeo uây uyu am ăm âm em êm im om ôm ơm um iêm yêm uôm ươm oam oăm an ăn ân en ên in on ôn ơn un iên yên ' +
  'uôn ươn oan oăn oen uân uyên uyn ang ăng âng eng ong ông ung ưng iêng yêng uông ương oang oăng oong uâng anh ênh inh ' +
  'oanh uênh uynh ap ăp âp ep êp ip op ôp ơp up iêp ươp oap at ăt ât et êt it ot ôt ơt ut ưt iêt yêt uôt ươt oat oăt ' +
  'oet uât uyt uyêt ac ăc âc ec oc ôc uc ưc iêc uôc ươc oac oăc ooc ach êch ich oach uêch uych'
).split(' ');
const QU_RIMES = (
  'a ai ay ao au am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc âu ây ân âng ât âc ' +
  'e eo en et ê êu ên ênh êt êch i it inh ich y yu yn ynh yt ych yên yêt ôc ơ ơn ơt'
).split(' ');

function toneless(): Set<string> {
  const set = new Set<string>();
  for (const rime of RIMES) {
    const front = /^[eêiy]/.test(rime);
    for (const onset of ONSETS) {
      if (/^(k|gh|ngh)$/.test(onset) ? !front : front && /^(c|g|ng)$/.test(onset)) continue;
      set.add(onset === 'gi' && rime.startsWith('i') ? 'g' + rime : onset + rime);
    }
  }
  for (const rime of QU_RIMES) set.add('qu' + rime);
  return set;
}

const legal = toneless();

/** Splits a key into its letters without tone and its tone mark ('' for the level tone). */
export function splitTone(key: string): [letters: string, tone: string] {
  let tone = '';
  let letters = '';
  for (const char of key.normalize('NFD')) {
    if (TONES.includes(char)) tone += char;
    else letters += char;
  }
  return [letters.normalize('NFC'), tone];
}

/** True for a key that the table allows, tone included: a rime in p t c ch takes only sắc or nặng. */
export function isLegal(key: string): boolean {
  const [letters, tone] = splitTone(key);
  if (tone.length > 1 || !legal.has(letters)) return false;
  return !/(p|t|c|ch)$/.test(letters) || tone === '\u0301' || tone === '\u0323';
}
