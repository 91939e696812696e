/** Surnames of Vietnamese people, as canonical keys. Made by src/train/names.ts; how: README.md. */
import { once } from '../text/once.ts';

const list = `
bùi, cao, chu, châu, cấn, cầm, cụt, diệp, dư, dương, hoàng, huỳnh, hà, hồ, hứa, kha, kiều, la, lang, lâm, lã, lê, lò,
lô, lý, lưu, lương, lường, lại, lữ, mai, moong, mạc, nghiêm, nguyễn, ngô, ninh, nông, phan, phùng, phạm, quách, thao,
thái, thân, thạch, triệu, trà, trương, trần, trịnh, tòng, tô, tăng, tạ, tống, ung, vi, vì, võ, vũ, vương, đinh, đoàn,
đàm, đào, đậu, đặng, đồng, đỗ
`;

/** The set, split at first use. */
export const surnames = once((): ReadonlySet<string> => new Set(list.trim().split(/, |,\n/)));
