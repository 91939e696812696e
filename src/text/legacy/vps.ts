/**
 * VPS (Vietnamese Professionals Society): capitals with a dot below stand on control characters.
 */
import { singleByte } from './single-byte.ts';

export const vps = singleByte(
  'VPS',
  `
à=e0 ả=e4 ã=e3 á=e1 ạ=e5
ă=e6 ằ=a2 ẳ=a3 ẵ=a4 ắ=a1 ặ=a5
â=e2 ầ=c0 ẩ=c4 ẫ=c5 ấ=c3 ậ=c6
è=e8 ẻ=c8 ẽ=eb é=e9 ẹ=cb
ê=ea ề=8a ể=8b ễ=cd ế=89 ệ=8c
ì=ec ỉ=cc ĩ=ef í=ed ị=ce
ò=f2 ỏ=d5 õ=f5 ó=f3 ọ=86
ô=f4 ồ=d2 ổ=b0 ỗ=87 ố=d3 ộ=b6
ơ=d6 ờ=a9 ở=aa ỡ=ab ớ=a7 ợ=ae
ù=f9 ủ=fb ũ=db ú=fa ụ=f8
ư=dc ừ=d8 ử=ba ữ=bb ứ=d9 ự=bf
ỳ=ff ỷ=9b ỹ=cf ý=9a ỵ=9c đ=c7
À=80 Ả=81 Ã=82 Á=c1 Ạ=02
Ă=88 Ằ=8e Ẳ=8f Ẵ=f0 Ắ=8d Ặ=04
Â=c2 Ầ=84 Ẩ=85 Ẫ=1c Ấ=83 Ậ=03
È=d7 Ẻ=de Ẽ=fe É=c9 Ẹ=05
Ê=ca Ề=93 Ể=94 Ễ=95 Ế=90 Ệ=06
Ì=b5 Ỉ=b7 Ĩ=b8 Í=b4 Ị=10
Ò=bc Ỏ=bd Õ=be Ó=b9 Ọ=11
Ô=d4 Ồ=97 Ổ=98 Ỗ=99 Ố=96 Ộ=12
Ơ=f7 Ờ=9e Ở=9f Ỡ=a6 Ớ=9d Ợ=13
Ù=a8 Ủ=d1 Ũ=ac Ú=da Ụ=14
Ư=d0 Ừ=af Ử=b1 Ữ=1d Ứ=ad Ự=15
Ỳ=b2 Ỷ=fd Ỹ=b3 Ý=dd Ỵ=19 Đ=f1
`,
);
