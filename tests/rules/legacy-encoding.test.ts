import { testRule } from '../test-rule.ts';

testRule('legacy-encoding', {
  valid: [
    // Names of the north and of the Germans, in a Vietnamese sentence and in a list of their own.
    'Hậu vệ Guðmundur Þórarinsson và tiền vệ Jón Daði ghi bàn.',
    'Vợ chồng nhà Læsøe và nhà Åkerström mở quán ở Hội An.',
    'Åse Kjørsvik, Øystein Brænne, Søren Lærke.',
    'Müller, Höß, Schröder, Weiß, Gößling.',
    // Sentences of languages that share the letters of old encodings.
    'Der Fluß fließt müde über grüne Höhen und bläst kühle Töne.',
    'L’œuvre du maître François s’achève à la fête de Noël.',
    'Jeg håper at været blir fint på søndag, så vi kan gå på tur.',
    '¿Dónde está el señor Ibáñez? ¡Mañana!',
    // Signs of laboratories, shops and lawyers.
    'Sai số ± 2 µm, giá £3, ¥500, §4 ¶2, © 2023 ®.',
  ],
  invalid: [
    // One of each encoding: TCVN3, VNI, VISCII, VPS, Windows-1258.
    { text: '⟦Bµ con ra ®ång tõ sím ®Ó gÆt lóa ch¹y lò.⟧', output: 'Bà con ra đồng từ sớm để gặt lúa chạy lũ.' },
    { text: '⟦Hoäi phuï nöõ xaõ giuùp nhau voán nuoâi boø.⟧', output: 'Hội phụ nữ xã giúp nhau vốn nuôi bò.' },
    { text: '⟦Cø già k¬ chuy®n giæ ðê nåm ¤y.⟧', output: 'Cụ già kể chuyện giữ đê năm ấy.' },
    { text: '⟦ñ¶i væn nghŒ thôn tÆp hát dÜ§i gÓc Ça.⟧', output: 'Đội văn nghệ thôn tập hát dưới gốc đa.' },
    { text: '⟦LêÞ hôòi ðua boÌ mõÒ laòi sau hai nãm taòm dýÌng.⟧', output: 'Lễ hội đua bò mở lại sau hai năm tạm dừng.' },
    // A headline in capitals.
    { text: '⟦BAÕO VAØO ÑAÁT LIEÀN, MÖA LÔÙN DIEÄN ROÄNG⟧', output: 'BÃO VÀO ĐẤT LIỀN, MƯA LỚN DIỆN RỘNG' },
    // A headline too short to tell, beside a paragraph that does.
    {
      text: '⟦Löa rõng ®· t¾t⟧\n⟦Héi phô n÷ x· gióp nhau vèn nu«i bß.⟧',
      output: 'Lửa rừng đã tắt\nHội phụ nữ xã giúp nhau vốn nuôi bò.',
    },
    // Sound paragraphs around it stay.
    {
      text: 'Đê vỡ lúc nửa đêm.\n⟦Ñoäi vaên ngheä thoân taäp haùt döôùi goác ña.⟧\nSáng ra nước mới rút.',
      output: 'Đê vỡ lúc nửa đêm.\nĐội văn nghệ thôn tập hát dưới gốc đa.\nSáng ra nước mới rút.',
    },
  ],
});
