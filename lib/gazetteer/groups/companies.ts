import { readLines } from '../read-list.ts';

export const companies: readonly string[] = readLines(`
  AT&T
  Adidas
  Aeroflot
  Air France
  Airbnb
  Airbus
  Aldi
  Alibaba
  Amazon
  American Airlines
  Apple
  Aramco = Saudi Aramco
  ArcelorMittal
  Asda
  AstraZeneca
  Audi
  BAE Systems
  BHP = BHP Billiton
  BMW
  BNP Paribas
  BP
  BT
  Baidu
  Bank of America
  Barclays
  Bayer
  Berkshire Hathaway
  BioNTech
  BlackRock
  Blackwater
  Boeing
  British Airways
  British Gas
  ByteDance
  Cambridge Analytica
  Carrefour
  Chevron
  Chrysler = Fiat Chrysler
  Cisco
  Citigroup = Citibank
  Coca-Cola
  Comcast
  Credit Suisse
  Daimler
  Dell
  Deloitte
  Delta Air Lines
  Deutsche Bank
  Disney = Walt Disney
  Dow Jones
  EasyJet = easyJet
  Emirates Airline
  Enron
  Ericsson
  ExxonMobil = Exxon Mobil | Exxon
  Facebook
  Fiat
  Fitch
  Ford = Ford Motor
  Foxconn
  Gazprom
  General Electric = GE
  General Motors = GM
  GlaxoSmithKline = GSK
  Glencore
  Goldman Sachs
  Google
  Greenpeace
  HSBC
  Halliburton
  Hewlett-Packard = HP
  Hitachi
  Honda
  Huawei
  Hyundai
  IBM
  ING
  Ikea = IKEA
  Instagram
  Intel
  JPMorgan = JP Morgan | JPMorgan Chase | J.P. Morgan
  Johnson & Johnson
  KPMG
  Kia
  Lehman Brothers
  Lidl
  LinkedIn
  Lloyds = Lloyds Bank
  Lockheed Martin
  London Stock Exchange
  Lufthansa
  Lukoil
  Malaysia Airlines
  Marks & Spencer = M&S
  McKinsey
  Mercedes-Benz = Mercedes
  Merck
  Merrill Lynch
  Meta
  Microsoft
  Mitsubishi
  Moderna
  Morgan Stanley
  Nasdaq = NASDAQ
  NatWest
  Nestle = Nestlé
  Netflix
  Network Rail
  New York Stock Exchange = NYSE
  News Corp = News Corporation
  Nike
  Nintendo
  Nissan
  Nokia
  Northrop Grumman
  Novartis
  Nvidia
  OpenAI
  Oracle
  Panasonic
  PayPal
  Pepsi = PepsiCo
  Petrobras
  Peugeot
  Pfizer
  Philips
  Porsche
  PricewaterhouseCoopers = PwC
  Procter & Gamble = P&G
  Qantas
  Raytheon
  Reddit
  Renault
  Rio Tinto
  Roche
  Rolls-Royce
  Rosneft
  Royal Bank of Scotland = RBS
  Royal Mail
  Ryanair
  Samsung
  Santander
  Shell = Royal Dutch Shell
  Siemens
  Snapchat
  Societe Generale
  Sony
  SpaceX
  Spotify
  Standard & Poor's = S&P
  Standard Chartered
  Starbucks
  Tata = Tata Steel | Tata Group
  Telegram
  Tencent
  Tesco
  Tesla
  Thames Water
  TikTok
  Time Warner
  Toshiba
  TotalEnergies
  Toyota
  Twitter
  UBS
  Uber
  Unilever
  United Airlines
  Universal Pictures
  Verizon
  Viacom
  Vodafone
  Volkswagen = VW
  Walmart = Wal-Mart
  Warner Bros = Warner Bros. | Warner Brothers
  Wells Fargo
  WhatsApp
  Yahoo
  YouTube
  Yukos
  ZTE
  eBay
`);
