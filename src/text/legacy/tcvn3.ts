/**
 * TCVN 5712:1993, the "ABC" fonts (.VnTime). Fonts of the TCVN3 kind hold the small letters and Ă Â Ê Ô Ơ Ư Đ; the other
 * capitals stand where VN1 has them.
 */
import { singleByte } from './single-byte.ts';

export const tcvn3 = singleByte(
  'TCVN3',
  `
à=b5 ả=b6 ã=b7 á=b8 ạ=b9
ă=a8 ằ=bb ẳ=bc ẵ=bd ắ=be ặ=c6
â=a9 ầ=c7 ẩ=c8 ẫ=c9 ấ=ca ậ=cb
è=cc ẻ=ce ẽ=cf é=d0 ẹ=d1
ê=aa ề=d2 ể=d3 ễ=d4 ế=d5 ệ=d6
ì=d7 ỉ=d8 ĩ=dc í=dd ị=de
ò=df ỏ=e1 õ=e2 ó=e3 ọ=e4
ô=ab ồ=e5 ổ=e6 ỗ=e7 ố=e8 ộ=e9
ơ=ac ờ=ea ở=eb ỡ=ec ớ=ed ợ=ee
ù=ef ủ=f1 ũ=f2 ú=f3 ụ=f4
ư=ad ừ=f5 ử=f6 ữ=f7 ứ=f8 ự=f9
ỳ=fa ỷ=fb ỹ=fc ý=fd ỵ=fe đ=ae
À=80 Ả=81 Ã=82 Á=83 Ạ=84
Ă=a1 Ằ=af Ẳ=ba Ẵ=bf Ắ=c0 Ặ=85
Â=a2 Ầ=c1 Ẩ=c2 Ẫ=c3 Ấ=c4 Ậ=86
È=87 Ẻ=88 Ẽ=89 É=8a Ẹ=8b
Ê=a3 Ề=c5 Ể=cd Ễ=d9 Ế=da Ệ=8c
Ì=8d Ỉ=8e Ĩ=8f Í=90 Ị=91
Ò=92 Ỏ=93 Õ=94 Ó=95 Ọ=96
Ô=a4 Ồ=db Ổ=e0 Ỗ=f0 Ố=ff Ộ=97
Ơ=a5 Ờ=98 Ở=99 Ỡ=9a Ớ=9b Ợ=9c
Ù=9d Ủ=9e Ũ=9f Ú=01 Ụ=02
Ư=a6 Ừ=04 Ử=05 Ữ=06 Ứ=11 Ự=12
Ỳ=13 Ỷ=14 Ỹ=15 Ý=16 Ỵ=17 Đ=a7
`,
);
