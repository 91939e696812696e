/**
 * Foreign words that Vietnamese papers print in lower case: in 40 articles of the training corpora or more, six letters at
 * least. Chosen by hand among those: without words that Vietnamese schools spell in other ways (enzym, enzyme) or that
 * are one slip from other words (hybrid, poster).
 */
export const foreignTerms: readonly string[] = (
  'bikini bitcoin blogger bluetooth camera carbon casino catwalk chocolate cholesterol cocaine cocktail composite ' +
  'concert condotel container crossover diesel ethanol facebook facebooker fanpage flycam futsal gameshow ' +
  'guitar hacker hamburger hashtag hatchback homestay hormone hotgirl hotline instagram internet jackpot karaoke ' +
  'ketamine kiloton laptop limousine liveshow livestream logistics marathon marketing massage methamphetamine ' +
  'neutron nickname offline online penalty photocopy photoshop plutonium protein ransomware rapper resort richter ' +
  'ringgit samurai scandal selfie shophouse showbiz showroom sitcom slogan smartphone startup stress studio ' +
  'stylist talkshow tennis trailer vaccine vitamin voucher website youtube'
).split(' ');
