/**
 * Abbreviations written with a full stop after which a Vietnamese sentence goes on: titles, ranks and kinds of
 * administrative unit before a name. Written from the usage that Nghị định 30/2020/NĐ-CP and newspapers share.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'TP Tp tp TX Tx TT Tt Q P H X T Tr tr ' +
    'GS PGS TS Ts ThS Th ThS TSKH BS Bs BSCK CK KTS LS Ls KS CN DS NCS NSND NSƯT NSUT NGND NGƯT ' +
    'Mr Mrs Ms Dr Prof St Jr Sr Inc Ltd Co Corp No vs ' +
    'ĐT Đt đt ĐC Đc tel Tel Ths LM Ô B Bà'
  ).split(' '),
);
