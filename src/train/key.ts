/** Canonical key of a surface form: NFC, lower case, tone mark placed the old way (hòa, thủy). */
const newStyle = /([ou])([àáảãạèéẻẽẹỳýỷỹỵ])$/;
const marks = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** `hoà` and `Hòa` → `hòa`; `quý` stays. Source: rules 4, tone-placement-style. */
export function keyOf(surface: string): string {
  const form = surface.normalize('NFC').toLowerCase();
  const hit = newStyle.exec(form);
  if (!hit) return form;
  const bare = hit[2].normalize('NFD');
  const tone = bare[1];
  if (!marks.includes(tone)) return form;
  if (hit[1] === 'o' ? bare[0] === 'y' : bare[0] !== 'y') return form;
  if (form.startsWith('qu') && form.length === 3) return form;
  return form.slice(0, -2) + (hit[1] + tone).normalize('NFC') + bare[0];
}
