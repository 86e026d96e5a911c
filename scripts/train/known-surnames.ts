import { readList } from '../../lib/gazetteer/read-list.ts';

/** Surnames of heads of state and others that news gives without a first name. */
export const knownSurnames: readonly string[] = readList(`
  Abbas, Adams, Ahmadinejad, Albanese, Annan, Aquino, Arafat, Ardern, Aristide, Asad, Assad, Aznar, Bachelet,
  Baghdadi, Ban, Barak, Barroso, Berlusconi, Bhutto, Biden, Blair, Blinken, Bolsonaro, Bolton, Bremer, Brezhnev,
  Bush, Cameron, Carter, Castro, Ceausescu, Chavez, Cheney, Chirac, Clinton, Corbyn, Draghi, Duterte, Erdogan,
  Farage, Fillon, Fujimori, Gaddafi, Gadhafi, Gandhi, Gbagbo, Giuliani, Gorbachev, Guterres, Hariri, Harper,
  Hitler, Hollande, Johnson, Juncker, Kagame, Karadzic, Karimov, Karzai, Kerry, Khamenei, Khatami, Khomeini,
  Khrushchev, Kibaki, Kirchner, Kissinger, Koizumi, Kuchma, Lavrov, Lenin, Litvinenko, Lukashenko, Lula, Macron,
  Maduro, Mahathir, Maliki, Mandela, Mattis, Mbeki, McCain, McConnell, Medvedev, Merkel, Milosevic, Mitterrand,
  Mladic, Modi, Mogherini, Morales, Morsi, Mubarak, Mugabe, Musharraf, Mussolini, Netanyahu, Nixon, Obama, Odinga,
  Olmert, Orban, Osborne, Pelosi, Pence, Peres, Petraeus, Pinochet, Pompeo, Poroshenko, Powell, Prodi, Putin,
  Rabin, Rafsanjani, Reagan, Renzi, Romney, Roosevelt, Rouhani, Rumsfeld, Saakashvili, Saddam, Salmond, Sanders,
  Sarkozy, Scholz, Schroeder, Sharif, Sharon, Snowden, Solana, Soros, Stalin, Starmer, Sturgeon, Suharto, Sunak,
  Talabani, Taylor, Thaksin, Thatcher, Tillerson, Trudeau, Trump, Truss, Tsipras, Tusk, Uribe, Wolfowitz,
  Yanukovich, Yanukovych, Yeltsin, Yushchenko, Zapatero, Zarqawi, Zawahiri, Zelenskiy, Zelensky, Zuma
`);
