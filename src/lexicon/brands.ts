/**
 * Brands, services, papers, agencies, contests and clubs as they write themselves, where that is no common word in Vietnamese. Source:
 * general knowledge; written down by hand.
 */
const BRANDS = `
Abbott, Adobe, Agribank, Airbnb, Airbus, Alibaba, AliExpress, Amway, Android, Armani, Asus, Audi, Bentley, BlackBerry,
Boeing, Bridgestone, Bugatti, Burberry, Cadillac, CarPlay, Carrefour, Chanel, ChatGPT, Chevrolet, Chrysler, Coca-Cola, Colgate,
Daihatsu, Dolby, DreamWorks, Ducati, eBay, Electrolux, Ericsson, Eximbank, ExxonMobil, Facebook, FaceTime, Ferrari, Gazprom,
GitHub, Gmail, Google, GoPro, Grab, Gucci, Heineken, Hitachi, HomePod, Honda, Huawei, Hyundai, iCloud, iMac, iMessage,
Instagram, Intel, iOS, iPad, iPhone, iPod, Isuzu, iTunes, KakaoTalk, Kaspersky, Kawasaki, Lamborghini, Land Rover, Lazada,
Lenovo, Lexus, LinkedIn, Lipton, Logitech, Louis Vuitton, Lufthansa, MacBook, macOS, Maserati, Mazda, Mercedes, Messenger,
Michelin, Microsoft, Minecraft, Mitsubishi, MobiFone, Motorola, Netflix, Nike, Nissan, Nokia, Nvidia, OnePlus, OpenAI, Oppo,
Panasonic, PayPal, Pepsi, PepsiCo, Petrolimex, Peugeot, Piaggio, Pinterest, PlayStation, Porsche, PowerPoint, Qualcomm, Renault,
Rolex, Rolls-Royce, Sabeco, Sacombank, Samsung, Shopee, Siemens, Skype, Snapchat, Sony, SoundCloud, SpaceX, Spotify, Starbucks,
Subaru, Suzuki, Techcombank, TikTok, Toyota, tvOS, Twitter, Uber, Unilever, Uniqlo, Versace, Vespa, Viber, Vietcombank,
VietinBank, Vietlott, Viettel, Vinamilk, VinaPhone, VinFast, Vingroup, Vinhomes, Vinpearl, Volkswagen, Volvo, Walmart, watchOS,
WhatsApp, WikiLeaks, Wikipedia, Xbox, Xiaomi, Yahoo, Yamaha, YouTube, Zalo
`;
const PAPERS = `
Al Jazeera, Associated Press, Bangkok Post, Bloomberg, Business Insider, Daily Express, Daily Mail, Daily Mirror, Daily Star,
Daily Telegraph, Der Spiegel, Financial Times, Forbes, Global Times, Japan Times, Korea Herald, Kyodo, Le Figaro, Le Monde,
Los Angeles Times, National Geographic, New York Post, New York Times, Newsweek, Reuters, Russia Today, Sky News, Sky Sports,
South China Morning Post, Sputnik, Straits Times, TechCrunch, USA Today, VietNamNet, VnExpress, Wall Street Journal,
Washington Post, Xinhua, Yonhap
`;
const CONTESTS = `
AFC Cup, AFF Cup, Asian Cup, Australian Open, Carabao Cup, Champions League, Confederations Cup, Copa America, Davis Cup,
Europa League, FA Cup, Grand Prix, Grand Slam, La Liga, Nations League, Premier League, Roland Garros, SEA Games, US Open,
World Cup
`;
const CLUBS = `
Arsenal, Bayern, Benfica, Bournemouth, Chelsea, Dortmund, Everton, Fiorentina, Juventus, Leicester, Leverkusen,
Middlesbrough, Newcastle, Southampton, Sunderland, Swansea, Tottenham, Villarreal, Wolfsburg
`;

/** Each name once. */
export const brands: readonly string[] = [BRANDS, PAPERS, CONTESTS, CLUBS].flatMap((names) => names.trim().split(/,\s+/));
