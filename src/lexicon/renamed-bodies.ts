/**
 * Ministries merged or renamed on 1/3/2025 (Nghị quyết 176/2025/QH15), and the departments under the provinces that
 * followed them, by the words after Bộ and Sở.
 */
export interface RenamedBody {
  /** The names it had, the longest first. */
  readonly former: readonly string[];
  readonly now: string;
}

const table: readonly (readonly [former: string, now: string])[] = [
  ['Nông nghiệp và Phát triển nông thôn|NN&PTNT|NN-PTNT|NNPTNT', 'Nông nghiệp và Môi trường'],
  ['Tài nguyên và Môi trường|TN&MT|TN-MT|TNMT', 'Nông nghiệp và Môi trường'],
  ['Giao thông vận tải|Giao thông Vận tải|GTVT', 'Xây dựng'],
  ['Kế hoạch và Đầu tư|KH&ĐT|KH-ĐT|KHĐT', 'Tài chính'],
  ['Thông tin và Truyền thông|TT&TT|TT-TT|TTTT', 'Khoa học và Công nghệ'],
  ['Lao động - Thương binh và Xã hội|LĐ-TB&XH|LĐTB&XH|LĐTBXH', 'Nội vụ'],
];

export const renamedBodies: readonly RenamedBody[] = table.map(([former, now]) => ({ former: former.split('|'), now }));
