/**
 * Brands, services, papers and agencies as they write themselves, where that is no common word in Vietnamese. Source:
 * general knowledge; written down by hand.
 */
const BRANDS = `
Adobe, Agribank, Airbnb, Airbus, Alibaba, Android, Asus, Audi, BlackBerry, Boeing, Chanel, Chevrolet, Coca-Cola,
Dolby, Ducati, eBay, Facebook, Ferrari, Gmail, Google, Grab, Gucci, Heineken, Honda, Huawei, Hyundai, iCloud, iMac, Instagram,
Intel, iOS, iPad, iPhone, iPod, iTunes, Kaspersky, Lamborghini, Land Rover, Lazada, Lenovo, Lexus, LinkedIn, Logitech,
Louis Vuitton, MacBook, Maserati, Mazda, Mercedes, Messenger, Microsoft, Mitsubishi, MobiFone, Motorola, Netflix, Nike, Nissan,
Nokia, Oppo, Panasonic, PayPal, Pepsi, Peugeot, PlayStation, Porsche, Qualcomm, Renault, Rolex, Rolls-Royce, Sacombank,
Samsung, Shopee, Siemens, Skype, Sony, SpaceX, Spotify, Starbucks, Suzuki, Techcombank, TikTok, Toyota, Twitter, Uber, Unilever,
Vespa, Viber, Vietcombank, Vietlott, VietinBank, Viettel, VinFast, Vinamilk, Vingroup, Volkswagen, Volvo, WhatsApp,
Wikipedia, Xbox, Xiaomi, Yahoo, Yamaha, YouTube, Zalo
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
