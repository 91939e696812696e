/**
 * Words of two syllables that newspapers print too seldom for the counts to know, though dictionaries have them, and
 * that differ from everyday words by one slip. Source: Từ điển tiếng Việt (Hoàng Phê); written down by hand.
 */
const WORDS = `
bi ai, biên độ, bàn hoàn, bàng hệ, bình bồng, bìu díu, bơ phờ, bưng biền, bươn bả, bạc phếch, bầm giập, bần thần,
bẽn lẽn, bồi lấp, bồn chồn, cao lương, chen vai, chi li, chong mắt, chong đèn, chuếnh choáng, chát chúa, châu thổ,
chép miệng, chùng chình, chưng hửng, chạng vạng, chống chếnh, co ve, con cu, con lộ, con nước, con đê, cong cớn,
cu gáy, cu đất, cun cút, cung quăng, cà rem, cá linh, cá lóc, cóp nhặt, công quả, cắm cúi, cặm cụi, cỏn con, cửa vàm,
cự nự, dan díu, dom dóm, dây chão, dây dưa, dúm dó, dầm dề, dập dềnh, dềnh dàng, dị thường, dựng ngược, ghe chài,
gánh chài, gò má, gói ghém, gượng gạo, gỗ tếch, gờm gờm, hiu hắt, hom hem, huênh hoang, hà bá, hàn huyên, hàn vi,
hôi hám, hẩm hiu, hậm hực, khí cụ, khít khao, khúm núm, khẳng kheo, khề khà, kiêng khem, kè kè, kì kèo, la làng,
la lên, lam chướng, lam lũ, lom khom, long đong, luống cuống, lân la, lì xì, lòi tói, lù lù, lùm xùm, lúi húi,
lũn cũn, lơ phơ, lưa thưa, lấm lem, lấp liếm, lầm lũi, lẩm bẩm, lề mề, lọt thỏm, lộ đất, lừ đừ, mom sông, mê muội,
mì chính, măng cụt, mũm mĩm, mương vườn, mầm móng, mỏ hàn, nghêu ngao, nghễnh ngãng, ngào ngạt, ngán ngẩm, ngây ngô,
ngơ ngác, ngất ngưởng, ngậm ngùi, ngặt nghèo, ngồn ngộn, nhoi nhói, nhác trông, nhí nhố, nhón chân, nhũn nhặn,
nhấp nhổm, nín thinh, nõn nà, nước rong, nước ròng, nấn ná, nằng nặc, oi ả, phàn nàn, phì phèo, phập phồng,
phốp pháp, phờ phạc, quân sư, quấn quýt, quần ngựa, quẫn bách, rau đắng, rì rầm, rón rén, rù quến, rù rì, rưng rức,
rầy rà, rủ rê, sa bẫy, sa cơ, sa kê, sa lầy, sa sầm, sa vào, suýt soát, sõng soài, sù sụ, sấp ngửa, sầm uất, sền sệt,
sủi tăm, thoi thóp, thâm u, thê lương, thúng mủng, thấm tháp, thất thểu, thẫn thờ, thớ lợ, ti thể, toan tính,
tong teo, trâng tráo, tréo ngoe, trì độn, trúc trắc, trơ tráo, trầu không, trằn trọc, trửng giỡn, tàm tạm, tênh hênh,
tì tay, tì vết, tò vò, túm tụm, tươm tất, tất tả, tầm gửi, tần ngần, tể tướng, tủm tỉm, u sầu, va vấp, vi điện,
vo gạo, vo ve, vòi rồng, vũng vịnh, vất vưởng, vốn dĩ, vụng biển, vụng nước, vụng về, xanh rì, xao nhãng, xiêu vẹo,
xoắn xuýt, xuề xòa, xuồng ba, xúng xính, xơ xác, xương xẩu, đanh đá, điên điển, điền thanh, đon đả, đoản mệnh,
đài hoa, đèo bòng, đìu hiu, đùm đề, đả phá, đả đảo, đầu vàm, đẫy đà, đắn đo, đỏng đảnh, đồ tể, độn thổ, ẩm ương,
ỉu xìu, ủ rũ
`;

/** Lower case, tone in the old style's place. */
export const rareWords: ReadonlySet<string> = new Set(WORDS.trim().split(/,\s+/));
