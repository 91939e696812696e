import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Form() {
  const [text, setText] = useState('');
  window.model = () => text;
  return createElement('textarea', {
    id: 'field',
    rows: 8,
    cols: 60,
    value: text,
    onChange: ({ target }) => setText(target.value),
  });
}

createRoot(document.getElementById('editor')).render(createElement(Form));
requestAnimationFrame(() => (window.ready = true));
