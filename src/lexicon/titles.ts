/** Words before the name of a person. */
export const titles: ReadonlySet<string> = new Set(
  'ông bà anh chị em cô chú bác cậu dì cụ thầy cháu bé nàng chàng mẹ cha bố vợ chồng con bạn sĩ viên giả thủ danh'.split(' '),
);
