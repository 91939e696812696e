import { rowsOf } from './table.ts';

/**
 * Class C of the confusable pairs: both spellings are words, and only what stands beside tells which was meant.
 * One case a line: wrong -> right { triggers }. A trigger is words, "_" where the pair stands, "(a|b)" for one of
 * several, "^" for the start of the sentence; "unless" words that follow nearby speak for what is written (dành chiến thắng
 * này tặng mẹ). Authority: Từ điển tiếng Việt (Hoàng Phê); tried on development news.
 */
const TABLE = `
dành -> giành { _ (được)? (chiến thắng|thắng lợi|huy chương|ngôi vô địch|ngôi vị|ngôi đầu|ngôi nhất|ngôi nhì|ngôi vương|ngôi hậu|ngôi quán quân|chức vô địch|giải nhất|quyền kiểm soát|độc lập|phần thắng|lấy|vé vào|vé dự|vé đi|suất vào|suất dự|quyền vào|quyền dự|quyền tham dự) ; _ được (vé|tấm vé|suất|giải|danh hiệu|cúp|học bổng|quyền|lợi thế|ưu thế|điểm|ba điểm|trọn|giải thưởng|huân chương|nhiều danh hiệu|nhiều giải|nhiều huy chương|nhiều huân chương|sự quan tâm|nhiều sự quan tâm|sự chú ý|nhiều sự chú ý|cảm tình|nhiều cảm tình|thắng lợi|số điểm|bao nhiêu điểm) ; _ (giải nhì|giải ba|danh hiệu|cúp vô địch|chức vô địch|ngôi á) ; _ lại (thế trận|quyền|vị trí|ngôi|thị phần) ; _ (được)? (rất)? (nhiều|hai|ba|2|3) (huy chương|danh hiệu) ; _ thêm (danh hiệu|huy chương|chức vô địch) ; _ điểm (cao|tuyệt đối|tối đa) } unless cho, tặng
dành trọn -> giành trọn { _ (cả)? (ba|3|một|1|sáu|6|chín|9) điểm }
giành -> dành { _ (cho|riêng|tặng|thời gian|tình cảm|sự quan tâm|nhiều thời gian|ít thời gian|nhiều tình cảm|cả đời|hết tâm huyết) ; _ (toàn bộ|phần lớn|hầu hết|trọn|khá nhiều|rất nhiều|quá nhiều|một chút|chút) (thời gian|tình cảm|tâm sức|tâm huyết) ; _ mọi (tâm sức|tâm huyết|tình cảm) ; _ (một|1) phút (mặc niệm|tưởng niệm) ; _ những (lời|tình cảm) ; _ (nguyên|trọn) (một)? ngày } unless tấm, vé, suất, ngôi, danh, chiến, huy, giải, lợi, cúp
để giành -> để dành { _ (tiền|dụm) }
bàng quang -> bàng quan { (thái độ|đứng|nhìn|thờ ơ|sống|lối sống|sự|tâm lý|vẻ) _ ; _ trước (nỗi|sự|những|thời cuộc|thế sự|hoàn cảnh|khó khăn) ; _ với (thời cuộc|xã hội|cuộc sống|chính trị|mọi) }
tri thức -> trí thức { (đội ngũ|giới|tầng lớp|nhân sĩ|nhân sỹ) _ }
trí thức -> tri thức { (kinh tế|kho tàng|kho|bể|tiếp thu|truyền thụ|truyền bá) _ }
xuất -> suất { (một|hai|ba|số|mỗi|những|nhiều) _ (ăn|quà|cơm|học bổng|tái định cư|chiếu) }
tập chung -> tập trung { _ (vào|lực lượng|nguồn lực|thảo luận|chỉ đạo) }
cũng cố -> củng cố { _ (hồ sơ|niềm tin|tổ chức|lực lượng|kiến thức) }
nghĩ lễ -> nghỉ lễ { (kỳ|dịp|ngày) _ }
nghĩ việc -> nghỉ việc { (xin|cho|bị|đơn) _ }
nghĩ học -> nghỉ học { (cho|được|phải|bỏ) _ }
vẽ đẹp -> vẻ đẹp { (nét|tôn|toát lên) _ }
chia sẽ -> chia sẻ { _ (về|với|:) }
sẽ chia -> sẻ chia { (sự|tinh thần|đồng cảm|cảm thông) _ }
chia xẻ -> chia sẻ { _ (với|về|cùng|bớt|rằng|:|niềm vui|nỗi buồn|nỗi đau|nỗi niềm|khó khăn|kinh nghiệm|thông tin|cảm xúc|tâm tư|tình cảm|trách nhiệm) ; (sự|cảm thông|thông cảm|đồng cảm) (và|,)? _ }
mặc khác -> mặt khác { ^ _ }
có mặc -> có mặt { (đều|sự|luôn) _ ; _ (tại|kịp thời|đông đủ|đúng giờ) }
xa ngã -> sa ngã { (bị|đã|dễ|sự|đường) _ ; _ (vào|vì|trước) }
xa sút -> sa sút { _ }
dao hàng -> giao hàng { (người|nhân viên|dịch vụ|xe|phí|thời gian) _ ; _ (tận|nhanh|miễn phí|tại|đến|cho) }
một nữa -> một nửa { (hơn|gần|giảm|cắt) _ }
nữa năm -> nửa năm { (hơn|gần) _ }
hơn nữa -> hơn nửa { _ (số|thế kỷ|dân số) }
hơn nửa -> hơn nữa { ^ _ , }
khoản trống -> khoảng trống { _ }
khoảng tiền -> khoản tiền { (một|số|những) _ }
khoản thời gian -> khoảng thời gian { (một|trong|suốt) _ }
điều khoảng -> điều khoản { (các|những) _ }
mẫu -> mẩu { (những|vài) _ (chuyện|tin|giấy nhỏ) }
đổ xe -> đỗ xe { (bãi|điểm|cấm) _ }
bình tỉnh -> bình tĩnh { (giữ|hãy|lấy lại) _ }
chuyện tranh -> truyện tranh { (cuốn|bộ|đọc) _ }
trung cư -> chung cư { (khu|nhà|căn hộ|tòa) _ }
trung kết -> chung kết { (vòng|trận) _ }
số lương -> số lượng { _ (lớn|người|ít) }
chủ trường -> chủ trương { (thống nhất|chấp thuận|có) _ }
tranh bị -> trang bị { (được|tự) _ }
đa phương -> địa phương { (một số|các|tại|chính quyền|người dân) _ ; _ trong tỉnh }
chỉ đo -> chỉ đạo { (lãnh đạo,|văn bản|tập trung|công tác) _ ; _ , hướng dẫn }
chất phát -> chất phác { (thật thà|hiền lành) _ }
dấu tên -> giấu tên { (xin|đề nghị|quan chức|nguồn tin) _ }
chín mùi -> chín muồi { (điều kiện|thời cơ|ý tưởng) _ }
dây truyền -> dây chuyền { _ (sản xuất|đóng gói) }
sâu chuỗi -> xâu chuỗi { _ (lại|các sự kiện|dữ kiện) }
quan lý -> quản lý { (ban|cục|sở) _ }
mưa bảo -> mưa bão { _ }
bão hiểm -> bảo hiểm { _ }
đẹp mặt -> đẹp mắt { (cú sút|pha|trang trí) _ }
trở nên -> trở lên { (tuổi|tấn|triệu|tỷ|tháng|m2|ha|kg|km|mét|chỗ) _ (phải|mới|thì|,) ; (con|người|tuổi|chỗ|năm|ngày|lần) _ (phải|được|mới) (có|đăng|kê|giảm|hưởng|miễn|xét|cấp|tham|dự|vay) }
trở lên -> trở nên { _ (rất|vô cùng|ngày càng|càng|quá|cực kỳ|hết sức)? (khó khăn|phức tạp|phổ biến|quen thuộc|nghiêm trọng|quan trọng|dễ dàng|nguy hiểm|gay gắt|trầm trọng|mạnh mẽ|hỗn loạn|khan hiếm|ngột ngạt|mịn màng|thận trọng|xấu đi|tốt đẹp|tồi tệ|giàu có|nổi tiếng|hấp dẫn|lạnh lùng|hung dữ|hung hãn|im lặng|vắng vẻ|đông đúc|nhộn nhịp|xa lạ|thân thiết|mệt mỏi|yếu ớt|gần gũi|hoàn hảo|vô nghĩa|đáng sợ|khác biệt|tươi sáng|rõ ràng|bất ổn|chật chội|lỗi thời) }
các -> cách { (dạy|chỉ|biết|học|tìm|bằng|dẫn|ra|có|theo|là|những|một|nhiều) _ (nấu|làm|trồng|chế biến|sử dụng|chăm sóc|nuôi|chữa|xử lý|thoát|phân biệt|nhận biết|trang điểm|dùng|đối phó|phòng tránh|phòng ngừa|bảo quản|kiểm soát|ứng xử|tiết kiệm|giảm cân) }
các chức -> cách chức { (bị|định|thức) _ } unless năng, sắc, danh
bắt qua -> bắc qua { (cầu|nhịp|đường|treo|tạm|phao) _ (sông|kênh|suối|rạch|vịnh|hồ|biển) }
của -> cửa { (khóa|khoá|gõ|đập|cạy|đóng) _ (sổ|kính|cuốn|sắt|ra vào) ; (khóa|khoá|cạy) _ (chính|sau|lại|rồi) ; đóng _ (lại|rồi) ; đi _ sau } unless mình, họ, ông, bà, anh, chị
lẻ ra -> lẽ ra { ^ _ }
thăm quan -> tham quan { _ }
`;

export interface ContextualPair {
  /** Syllables of the wrong form, lower case. */
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  /** What may stand around it; one is enough. */
  readonly triggers: readonly Trigger[];
  /** Words that nearby speak for the wrong form. */
  readonly unless: ReadonlySet<string>;
}

/** Syllables, figures and marks before and after the pair; "^" before all of them is the start of the sentence. */
export interface Trigger {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Every way to read the groups of a trigger. */
function expand(pattern: string): string[] {
  const group = /\(([^()]*)\)(\?)?/.exec(pattern);
  if (group === null) return [pattern];
  const choices = [...group[1].split('|'), ...(group[2] === '?' ? [''] : [])];
  return choices.flatMap((choice) => expand(pattern.slice(0, group.index) + choice + pattern.slice(group.index + group[0].length)));
}

function parts(text: string): string[] {
  return text
    .replace(/[,:]/g, ' $& ')
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '');
}

const LINE = /^([^>]+) -> ([^{]+) \{ ([^}]+) \}(?: unless ([^}]+))?$/;

/** Every pair of class C with its triggers. */
export const contextualPairs: readonly ContextualPair[] = rowsOf('contextual.ts', TABLE, LINE, 'wrong -> right { triggers }').map(
  ([wrong, right, patterns, unless]) => {
    const triggers = patterns.split(';').flatMap((pattern) =>
      expand(pattern.trim()).map((reading) => {
        const [before, after] = reading.split('_');
        return { before: parts(before), after: parts(after) };
      }),
    );
    return { wrong: wrong.split(' '), right: right.split(' '), triggers, unless: new Set(unless === undefined ? [] : unless.split(', ')) };
  },
);
