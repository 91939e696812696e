/**
 * Words of two syllables that newspapers print too seldom for the counts to know, though dictionaries have them, and
 * that differ from everyday words by one slip. Source: Từ điển tiếng Việt (Hoàng Phê); written down by hand.
 */
const WORDS = `
a lô, bi ai, bi thương, biên độ, bàn hoàn, bàng hệ, bán chó, bán dạo, bì thư, bình bồng, bìu díu, bò thưng, bó thuốc,
bơ phờ, bưng biền, bươn bả, bạc phếch, bảy thiếp, bầm giập, bần thần, bầu sô, bẽn lẽn, bế con, bồi lấp, bồn chồn,
cai nghiện, cai ngục, cai thầu, cao lương, chen vai, chi li, chiếc ao, chong mắt, chong đèn, chuếnh choáng, chát chúa,
châu thổ, chép miệng, chó cỏ, chùng chình, chưng hửng, chạng vạng, chạy sô, chống chếnh, co cụm, co người, co quắp,
co ro, co rúm, co ve, con cu, con lộ, con ngươi, con nước, con sò, con đê, cong cớn, cu gáy, cu đất, cua xe, cun cút,
cung quăng, cà rem, cài nơ, cá linh, cá lóc, có nơ, cóp nhặt, công quả, cơn dông, cắm cúi, cặm cụi, cọng cỏ, cọng rau,
cỏn con, cối đá, cốt cách, cốt sao, cốt để, cốt ở, cờ hiệu, cờ tướng, cửa vàm, cự nự, da thừa, dan díu, dom dóm,
dân luật, dây chão, dây dưa, dí vào, dúm dó, dầm dề, dẫm vào, dập dình, dập dềnh, dềnh dàng, dị thường, dọ thám,
dựng ngược, gan lì, gan lỳ, ghe chài, giẫm vào, giựt dọc, giựt đồ, gánh chài, gãy đôi, gò má, gói ghém, gượng gạo,
gỗ tếch, gờm gờm, hai lòng, hiu hắt, hom hem, huênh hoang, hà bá, hàn huyên, hàn vi, hám lời, hói đầu, hôi hám,
hạc giấy, hẩm hiu, hậm hực, khí cụ, khít khao, khúm núm, khẳng kheo, khề khà, kiêng khem, kè kè, kì kèo, la hét,
la làng, la lên, la mắng, lai căng, lai giống, lam chướng, lam lũ, loan báo, loan tin, loan truyền, lom khom,
long đong, luống cuống, lái cua, láng nền, láng xi, lân la, lãi ròng, lì xì, lòi tói, lù lù, lùm xùm, lúi húi,
lũn cũn, lơ phơ, lưa thưa, lấm lem, lấp liếm, lầm lũi, lẩm bẩm, lẩn khuất, lận đận, lề mề, lọt thỏm, lộ đất, lừ đừ,
lực lưỡng, mom sông, mây bay, mê muội, mì chính, mó tay, măng cụt, mũm mĩm, mương vườn, mường tượng, mầm móng,
mắc cạn, mắc cỡ, mặt băng, mỏ hàn, mộ gió, mộ phần, mộ đạo, một luống, nghêu ngao, nghễnh ngãng, ngào ngạt, ngán ngẩm,
ngây ngô, ngón đờn, ngơ ngác, người dưng, ngạ quỷ, ngất ngưởng, ngậm ngùi, ngắc ngoải, ngặt nghèo, ngọc bội,
ngồn ngộn, nhoi nhói, nhá hàng, nhác trông, nhí nhố, nhón chân, nhón gót, nhũn nhặn, nhạc rốc, nhấp nhổm, nhẽ ra,
nín thinh, nói dóc, nõn nà, năm thê, nước rong, nước ròng, nấc cụt, nấn ná, nằng nặc, nện búa, nện chặt, nổi đóa,
oi ả, phàn nàn, phì phèo, phòng trà, phơi trần, phơi áo, phả vào, phập phồng, phốp pháp, phờ phạc, quay ngoắt,
quay ngoặt, quân sư, quấn quýt, quần ngựa, quẫn bách, quặt xe, quờ quạng, quỷ sứ, quỷ đói, rao bán, rau đắng, rào đón,
ráp ranh, rì rầm, rón rén, rù quến, rù rì, rưng rức, rải thảm, rải đinh, rảy nước, rầy rà, rẩy nước, rằn ri, rọi vào,
rủ rê, sa bẫy, sa cơ, sa kê, sa lầy, sa sầm, sa vào, suýt soát, sân láng, sô ca, sô diễn, sô nhạc, sô quảng, sô thời,
sô truyền, sô trình, sõi đời, sõng soài, sù sụ, săn mây, săn tìm, săn vé, săn đầu, săn ảnh, sấp mặt, sấp ngửa,
sầm uất, sắm sửa, sắm vai, sền sệt, sủi tăm, sứ thần, sứt mẻ, tang ma, tha lôi, thanh trà, thiến heo, thoi thóp,
tháng sáu, thâm u, thê lương, thê thiếp, thúng mủng, thưng cá, thả lưới, thả neo, thả rong, thấm tháp, thất thểu,
thẫn thờ, thắt nơ, thớ gỗ, thớ lợ, thớ thịt, thớ đá, ti thể, toan tính, tong teo, tra chìa, tra hỏi, tra khóa,
tra mắt, trân trân, trâng tráo, tréo ngoe, trét vữa, trì độn, trít mắt, tróc nã, tróc vảy, trúc trắc, trơ tráo,
trầu không, trận dông, trằn trọc, trống trận, trửng giỡn, tung tẩy, tàm tạm, tái sản, tát ao, tát nước, tênh hênh,
tì tay, tì vết, tò vò, tóc dày, tú bà, túm tụm, tươm tất, tương tư, tạc tượng, tạc đá, tất tả, tầm gửi, tầm nã,
tần ngần, tẩm bổ, tập họp, tể tướng, tủi hổ, tủi phận, tủm tỉm, tứ chi, tứ phía, u sầu, va vấp, vi điện, vo gạo,
vo ve, vun trồng, vun vén, ví như, ví von, vòi rồng, văn phong, vũng vịnh, vất vưởng, vốn dĩ, vờ như, vờ vĩnh, vờ vịt,
vỡ đất, vụng biển, vụng nước, vụng về, xanh rì, xao nhãng, xiêu vẹo, xoắn xuýt, xuề xòa, xuồng ba, xé đôi, xúng xính,
xơ xác, xương xẩu, xỉ vả, xỏ giày, xỏ lá, ác bá, ác nhân, ôm cua, ăn may, đa đảng, đanh đá, điên điển, điền thanh,
điển tích, đon đả, đong đo, đong đưa, đoản mệnh, đua ra, đài hoa, đàn ong, đèo bòng, đìu hiu, đính nơ, đùm đề, đả phá,
đả đảo, đản sinh, đầu nậu, đầu vàm, đẫy đà, đập va, đắn đo, đọ súng, đọ sức, đỏng đảnh, đồ tể, đổi mũ, độn thổ,
đứt đôi, ẩm ương, ỉu xìu, ủ rũ
`;

/** Lower case, tone in the old style's place. */
export const rareWords: ReadonlySet<string> = new Set(WORDS.trim().split(/,\s+/));
