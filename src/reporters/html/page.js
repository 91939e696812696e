// The report in the reader's browser: charts, filters and the list of findings, all made from the JSON in the page.
// Texts go into the page as text nodes only, so nothing in an article or a file name can become markup.
(() => {
  const PAGE = 100;
  const MOST_BARS = 15;
  const SVG = 'http://www.w3.org/2000/svg';

  const byId = (id) => document.getElementById(id);
  const read = (element) => JSON.parse(element.textContent);
  const { words, locale, rules } = read(byId('report'));
  const files = [...document.querySelectorAll('script.file')].map(read);
  const number = new Intl.NumberFormat(locale);

  /** Without case and diacritics, for readers who type without them. */
  const bare = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  const exact = (text) => text.toLowerCase().normalize('NFC');

  const findings = files.flatMap(({ path, day, findings: found = [] }) => found.map((finding) => ({ ...finding, file: path, day })));
  const desks = deskNames(files.map(({ path }) => path));
  for (const finding of findings) {
    const { rule, message, file, before = '', span = '', after = '' } = finding;
    finding.desk = desks(file);
    finding.exact = exact([rule, message, file, before + span + after].join('\n'));
    finding.bare = bare(finding.exact);
  }

  const FACETS = ['rule', 'file', 'desk', 'day'];
  const state = { facet: 'rule', shown: PAGE, query: '', level: '', rule: '', file: '', desk: '', day: '' };

  /** The folder that tells a newsroom's desks apart: the first one that differs and is no year, month or day. */
  function deskNames(paths) {
    const folders = paths.map((path) => path.split('/').slice(0, -1));
    const first = folders[0] ?? [];
    let common = 0;
    while (common < first.length && folders.every((parts) => parts[common] === first[common] || /^\d+$/.test(parts[common]))) common++;
    return (path) => path.split('/').slice(0, -1)[common] ?? words.noDesk;
  }

  function make(name, properties = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in element) element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  }

  function draw(name, attributes = {}, ...children) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  /** Findings under the filters; a chart leaves out the filter of its own facet. */
  function matching(except) {
    const plain = state.query === bare(state.query);
    const query = plain ? bare(state.query) : exact(state.query);
    return findings.filter(
      (finding) =>
        (state.level === '' || finding.level === state.level) &&
        FACETS.every((facet) => facet === except || state[facet] === '' || (finding[facet] ?? words.noDay) === state[facet]) &&
        (query === '' || (plain ? finding.bare : finding.exact).includes(query)),
    );
  }

  function set(change) {
    Object.assign(state, { shown: PAGE }, change);
    render();
  }

  const toggle = (facet, name) => set({ [facet]: state[facet] === name ? '' : name });

  /** [name, errors, warnings] of a facet, most first, days in their order. */
  function counts(facet) {
    const table = new Map();
    for (const finding of matching(facet)) {
      const name = finding[facet] ?? words.noDay;
      const row = table.get(name) ?? [name, 0, 0];
      row[finding.level === 'error' ? 1 : 2]++;
      table.set(name, row);
    }
    const rows = [...table.values()];
    if (facet === 'day') return rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
    return rows.sort((a, b) => b[1] + b[2] - a[1] - a[2] || (a[0] < b[0] ? -1 : 1));
  }

  function barChart(rows, facet) {
    const most = Math.max(1, ...rows.map(([, errors, warnings]) => errors + warnings));
    const share = (value) => `${(100 * value) / most}%`;
    const bars = rows.slice(0, MOST_BARS).map(([name, errors, warnings]) => {
      const svg = draw(
        'svg',
        { 'aria-hidden': 'true' },
        draw('rect', { class: 'errors', height: '100%', width: share(errors) }),
        draw('rect', { class: 'warnings', height: '100%', x: share(errors), width: share(warnings) }),
      );
      const bar = make(
        'button',
        { type: 'button', className: 'bar', title: rules[name]?.description ?? name, 'aria-pressed': String(state[facet] === name) },
        make('span', {}, name),
        svg,
        make('output', {}, number.format(errors + warnings)),
      );
      bar.addEventListener('click', () => toggle(facet, name));
      return bar;
    });
    const rest = rows.length - bars.length;
    if (rest > 0) bars.push(make('p', { className: 'quiet' }, words.others.replace('{count}', number.format(rest))));
    return make('div', { className: 'bars' }, ...bars);
  }

  function dayChart(rows) {
    const [width, height, foot] = [720, 190, 24];
    const most = Math.max(1, ...rows.map(([, errors, warnings]) => errors + warnings));
    const step = width / Math.max(rows.length, 8);
    const every = Math.ceil(70 / step);
    const columns = rows.map(([day, errors, warnings], at) => {
      const high = (value) => ((height - foot - 14) * value) / most;
      const [x, base, thick] = [at * step + step * 0.15, height - foot, step * 0.7];
      const label = `${day}: ${errors + warnings}`;
      const column = draw(
        'g',
        { role: 'button', tabindex: '0', 'aria-label': label, 'aria-pressed': String(state.day === day) },
        draw('title', {}, label),
        draw('rect', { class: 'hit', x: at * step, width: step, height: base }),
        draw('rect', { class: 'errors', x, width: thick, y: base - high(errors), height: high(errors) }),
        draw('rect', { class: 'warnings', x, width: thick, y: base - high(errors + warnings), height: high(warnings) }),
      );
      if (at % every === 0) column.append(draw('text', { x: at * step, y: height - 8 }, day));
      column.addEventListener('click', () => toggle('day', day));
      column.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          toggle('day', day);
        }
      });
      return column;
    });
    const scale = draw('text', { y: 10 }, `↑ ${number.format(most)}`);
    return draw('svg', { class: 'days', viewBox: `0 0 ${width} ${height}` }, scale, ...columns);
  }

  function item({ level, place, rule, message, before, span, after, becomes = [] }) {
    const article = make('article', { className: `is-${level}` });
    article.append(
      make('p', {}, make('span', { className: level }, words[level]), ' ', make('span', { className: 'place quiet' }, place), ' ', message),
    );
    if (span !== undefined) article.append(make('p', { className: 'sentence', lang: 'vi' }, before, make('mark', {}, span), after));
    if (becomes.length > 0) {
      const offers = becomes.flatMap((text, at) => [
        at === 0 ? '→ ' : ', ',
        make('ins', {}, text === '' ? words.deleted : text.trim() === '' ? `“${text}”` : text),
      ]);
      article.append(make('p', {}, ...offers));
    }
    if (rule !== '') article.append(make('p', { className: 'rule quiet', title: rules[rule]?.description ?? '' }, rule));
    return article;
  }

  function list(found) {
    const children = [];
    let file;
    for (const finding of found.slice(0, state.shown)) {
      if (finding.file !== file) children.push(make('h2', {}, finding.file));
      file = finding.file;
      children.push(item(finding));
    }
    return children;
  }

  function chips() {
    return FACETS.filter((facet) => state[facet] !== '').map((facet) => {
      const chip = make('button', { type: 'button' }, `${words[facet]}: ${state[facet]} ✕`);
      chip.addEventListener('click', () => set({ [facet]: '' }));
      return chip;
    });
  }

  /** What is drawn anew keeps the focus: the bar its own, a filter that is gone the next one, or the search. */
  function render() {
    const focused = document.activeElement;
    const part = focused.closest('#chart, #chips');
    const buttons = () => [...part.querySelectorAll('button, [role=button]')];
    const index = part === null ? -1 : buttons().indexOf(focused);
    drawAll();
    if (index >= 0) (buttons()[index] ?? buttons().at(-1) ?? byId('search')).focus();
  }

  function drawAll() {
    const found = matching();
    const rows = counts(state.facet);
    byId('chart').replaceChildren(state.facet === 'day' ? dayChart(rows) : barChart(rows, state.facet));
    for (const tab of document.querySelectorAll('.tabs button'))
      tab.setAttribute('aria-pressed', String(tab.dataset.facet === state.facet));
    byId('chips').replaceChildren(...chips());
    const status = findings.length === 0 ? words.clean : found.length === 0 ? words.nothing : words.found;
    byId('status').textContent = status.replace('{count}', number.format(found.length)).replace('{all}', number.format(findings.length));
    byId('list').replaceChildren(...list(found));
    byId('more').hidden = found.length <= state.shown;
  }

  const faulty = files.filter(({ findings: found = [] }) => found.length > 0).length;
  const errors = findings.filter(({ level }) => level === 'error').length;
  for (const [id, value] of Object.entries({ files: files.length, faulty, errors, warnings: findings.length - errors })) {
    byId(id).textContent = number.format(value);
  }
  for (const tab of document.querySelectorAll('.tabs button')) tab.addEventListener('click', () => set({ facet: tab.dataset.facet }));
  byId('search').addEventListener('input', ({ target }) => set({ query: target.value.trim() }));
  byId('level').addEventListener('change', ({ target }) => set({ level: target.value }));
  byId('more').addEventListener('click', () => set({ shown: state.shown + PAGE }));
  byId('main').hidden = false;
  render();
  // Who comes back finds the filters as they were left, and nothing says so.
  addEventListener('pageshow', () => {
    const [query, level] = [byId('search').value.trim(), byId('level').value];
    if (query !== state.query || level !== state.level) set({ query, level });
  });
})();
