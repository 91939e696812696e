import { testRule } from '../test-rule.ts';

testRule('quote-nesting', {
  valid: ['Nói: “Gọi "một" đi”.'],
  invalid: ['Nói: “Gọi ⟦“⟧một” và ⟦“⟧hai” đi”.', { text: 'Nói: “Gọi ⟦“⟧một” đi”.', output: 'Nói: “Gọi ‘một’ đi”.' }],
});
