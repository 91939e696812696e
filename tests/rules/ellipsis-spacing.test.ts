import { testRule } from '../test-rule.ts';

testRule('ellipsis-spacing', {
  valid: [
    'Ông nói: “Tôi … xin lỗi”.',
    'T…tôi không biết. Tôi…tôi đi.',
    'Số 09...123, dãy 1…10, [...] và (…).',
    'Mục lục ........ trang 5',
    '… rồi mọi việc qua.',
  ],
  invalid: ['Mưa⟦…⟧nắng thất thường. Đến 2012⟦…⟧Rồi nghỉ.'],
});
