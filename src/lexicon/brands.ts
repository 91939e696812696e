/**
 * Brands, services, papers and agencies as they write themselves, where that is no common word in Vietnamese. Source:
 * general knowledge; written down by hand.
 */
const BRANDS = `
Abbott, Adobe, Agribank, Airbnb, Airbus, Alibaba, Amway, Android, Armani, Asus, Audi, Bentley, BlackBerry, Boeing, Bridgestone,
Bugatti, Burberry, Cadillac, Carrefour, Chanel, Chevrolet, Chrysler, Coca-Cola, Colgate, Daihatsu, Dolby, Ducati, eBay,
Electrolux, Ericsson, Eximbank, ExxonMobil, Facebook, Ferrari, Gazprom, Gmail, Google, Grab, Gucci, Heineken, Hitachi, Honda,
Huawei, Hyundai, iCloud, iMac, Instagram, Intel, iOS, iPad, iPhone, iPod, Isuzu, iTunes, Kaspersky, Kawasaki, Lamborghini,
Land Rover, Lazada, Lenovo, Lexus, LinkedIn, Lipton, Logitech, Louis Vuitton, Lufthansa, MacBook, Maserati, Mazda, Mercedes,
Messenger, Michelin, Microsoft, Mitsubishi, MobiFone, Motorola, Netflix, Nike, Nissan, Nokia, Nvidia, Oppo, Panasonic, PayPal,
Pepsi, Petrolimex, Peugeot, Piaggio, Pinterest, PlayStation, Porsche, Qualcomm, Renault, Rolex, Rolls-Royce, Sabeco, Sacombank,
Samsung, Shopee, Siemens, Skype, Sony, SpaceX, Spotify, Starbucks, Subaru, Suzuki, Techcombank, TikTok, Toyota, Twitter, Uber,
Unilever, Uniqlo, Versace, Vespa, Viber, Vietcombank, VietinBank, Vietlott, Viettel, Vinamilk, VinFast, Vingroup, Vinhomes,
Vinpearl, Volkswagen, Volvo, Walmart, WhatsApp, Wikipedia, Xbox, Xiaomi, Yahoo, Yamaha, YouTube, Zalo
`;
const PAPERS = `
Al Jazeera, Associated Press, Bangkok Post, Bloomberg, Business Insider, Daily Express, Daily Mail, Daily Mirror, Daily Star,
Daily Telegraph, Der Spiegel, Financial Times, Forbes, Global Times, Japan Times, Korea Herald, Kyodo, Le Figaro, Le Monde,
Los Angeles Times, National Geographic, New York Post, New York Times, Newsweek, Reuters, Russia Today, Sky News, Sky Sports,
South China Morning Post, Sputnik, Straits Times, TechCrunch, USA Today, VietNamNet, VnExpress, Wall Street Journal,
Washington Post, Xinhua, Yonhap
`;

/** Each name once. */
export const brands: readonly string[] = [BRANDS, PAPERS].flatMap((names) => names.trim().split(/,\s+/));
