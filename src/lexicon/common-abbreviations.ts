/** Abbreviations that newspapers use without explaining them. Made by src/train/names.ts; how: README.md. */
import { once } from '../text/once.ts';

const list = `
ABC, ABS, ACB, AD, ADN, AFC, AFF, AFP, AG, AGM, AH, AIDS, AIM, AK, AL, AMN, AN, AP, APEC, AR, ARA, ASEAN, ATGT, ATM,
BBC, BBQ, BC, BCH, BCTC, BGDĐT, BGTVT, BID, BKS, BLHS, BM, BMP, BMW, BOT, BQL, BR, BS, BST, BTC, BTV, BV, BVĐK, BĐ,
BĐS, CA, CAND, CB, CBC, CBN, CBRE, CBS, CCTV, CD, CEO, CGTN, CH, CHDCND, CK, CLB, CMND, CN, CNA, CNBC, CNC, CNCH, CNN,
CNTT, CO, CP, CQĐT, CSB, CSGT, CSHS, CSĐT, CT, CTCP, CTG, CTV, CV, CĐ, CĐV, DC, DF, DJ, DL, DN, DNA, DO, DOJI, DV, DW,
EA, EPA, EPC, EUR, FA, FACEBOOK, FB, FC, FDI, FIFA, FLC, FPT, GAS, GBU, GD, GDP, GETTY, GMT, GPS, GS, GT, GTGT, GTVT,
GĐ, HAG, HAGL, HCM, HD, HG, HH, HIV, HKTT, HLV, HMS, HN, HNG, HPG, HQ, HS, HSBC, HTV, HTX, HĐND, HĐQT, HĐTV, HĐXX,
IELTS, IHS, II, III, IL, INS, IQ, IT, IV, IX, JW, KBS, KC, KCN, KCNA, KH, KL, KN, KSND, KT, KTS, KĐT, LA, LED, LHP, LĐ,
LĐTB, MAX, MB, MC, MH, MI, MK, MKI, MQ, MRCC, MS, MSN, MSNBC, MT, MTTQ, MV, MW, MWG, NA, NATO, NBC, NCHMF, NDTV, NG,
NH, NHK, NK, NN, NPR, NQ, NS, NSND, NSƯT, NTK, NTV, NV, NVCC, NXB, NY, NYT, NĐ, ODA, PA, PAC, PC, PCCC, PCT, PF, PGS,
PLO, PM, PMU, POS, PR, PT, PTNT, PV, QH, QL, QQ, QR, QSMT, QĐ, RBTH, REUTERS, RIA, RO, RON, RQ, RS, RT, SA, SAB, SANA,
SAR, SCMP, SE, SEA, SEAL, SGGP, SH, SHB, SJC, SK, SM, SMS, SN, SOS, SS, SSI, ST, STB, STEM, SUV, SV, SVĐ, TAND, TASS,
TB, TGĐ, TH, THCS, THPT, THVL, TL, TM, TMCP, TN, TNCS, TNGT, TNHH, TNMT, TNT, TOW, TP, TPHCM, TQ, TR, TS, TSKH, TT,
TTO, TTXVN, TU, TV, TW, TWITTER, TX, TƯ, UBND, UNESCO, UPI, US, USA, USAF, USB, USD, USS, VAT, VCB, VGP, VH, VI, VIC,
VIDEO, VII, VIII, VIP, VJ, VJC, VKS, VKSND, VN, VND, VNM, VNPT, VNĐ, VOA, VOV, VP, VPCP, VT, VTC, VTV, VX, WSJ, XH, XI,
XII, XIII, XIV, XX, ZANU, ZTE, ĐBQH, ĐBSCL, ĐH, ĐHCĐ, ĐHQG, ĐHĐCĐ,
ĐT
`;

/** The set, split at first use. */
export const commonAbbreviations = once((): ReadonlySet<string> => new Set(list.trim().split(/, |,\n/)));
