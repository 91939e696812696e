/**
 * Foreign words that Vietnamese papers print in lower case: in 25 articles of the training corpora or more, five letters at
 * least. Chosen by hand among those: without words that Vietnamese schools spell in other ways (enzym, enzyme) or that
 * are one slip from other words (hybrid, poster).
 */
export const foreignTerms: readonly string[] = (
  'album ballad bikini bitcoin blogger bluetooth bolero boxing camera carbon casino casting catwalk chocolate cholesterol ' +
  'cocaine cocktail comment composite concept concert condotel container crossover derby diesel doping email ethanol ' +
  'facebook facebooker fanpage flycam futsal gameshow guitar hacker hamburger hashtag hatchback heroin homestay hormone ' +
  'hotgirl hotline instagram internet jackpot karaoke ketamine kiloton laptop limousine liveshow livestream logistics ' +
  'marathon marketing massage methamphetamine neutron nickname offline online penalty photocopy photoshop plutonium ' +
  'protein radar ransomware rapper rating resort richter ringgit robot salad samurai scandal sedan selfie series shophouse ' +
  'showbiz showroom sitcom slogan smartphone socola startup status stress studio stylist tablet talkshow teaser tennis ' +
  'trailer vaccine vedette video virus vitamin voucher website youtube'
).split(' ');

/** Words of their own one slip from one of these, too rare in papers for the lexicon to know. */
export const likeForeignTerms: ReadonlySet<string> = new Set(
  'carbin caron casing casio castling etanol factbook statue taser virtus'.split(' '),
);
