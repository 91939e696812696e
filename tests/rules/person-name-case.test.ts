import { testRule } from '../test-rule.ts';

testRule('person-name-case', {
  valid: ['Hội Nhà văn Việt Nam và bà Lê thị xã bên.', 'Ông ấy là bác Hồ Văn Tư ở đầu làng.'],
});
