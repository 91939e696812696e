/** Words that follow a figure and make it a quantity. Forms (NFC, lower case). */

/** Words for money. */
export const CURRENCIES: ReadonlySet<string> = new Set('đồng vnd vnđ usd eur euro bảng yên đô-la đôla'.split(' '));

/** Those of the đồng, which has no decimals. */
export const DONG: ReadonlySet<string> = new Set(['đồng', 'vnd', 'vnđ']);

/** Large numerals: 3,5 triệu. */
export const MULTIPLES: ReadonlySet<string> = new Set('nghìn ngàn vạn triệu tỷ tỉ'.split(' '));

/** Units of measure that take decimals. */
export const MEASURES: ReadonlySet<string> = new Set(
  'km km2 km² m m2 m² m3 m³ cm mm ha hecta hécta kg kilôgam gam gram g mg tấn tạ yến lít ml mét kilômét kw kwh mw mwh độ inch'.split(' '),
);
