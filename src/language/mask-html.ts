import { Filler } from '../text/filler.ts';
export const maskHtml = (text: string): string => text.replace(/<[^>]*>/g, (m) => String.fromCharCode(Filler.Transparent).repeat(m.length));
