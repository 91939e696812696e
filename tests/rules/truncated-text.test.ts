import { testRule } from '../test-rule.ts';

const prose = 'Xã đã vận động bà con góp công, góp đất làm mười hai tuyến đường liên thôn, xây hai cây cầu và ba trạm bơm mới';

testRule('truncated-text', {
  valid: [
    // A byline, and a line between two dashes.
    `${prose}. Nguyễn An -`,
    `${prose}. Sputnik -`,
    `${prose}. Lan Anh (ghi) -`,
    `${prose}. - Bài viết chỉ có tính chất tham khảo -`,
  ],
  invalid: [`${prose} ⟦-⟧`, `${prose} của huyện (Hà Nam)⟦,⟧`],
});
