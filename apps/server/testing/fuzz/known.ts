/** Texts that are known to the database, so that some inputs reach what lies behind the border. */
export const knownWords = [
  ...["2025-09", "2024-06", "1946-01", "1994-05", "2027-12", "2025-09-23", "1945-10-24", "2025"],
  ...["republic-of-korea", "france", "zaire", "south-korea", "sangjin-kim", "cho-hyun", "sardenberg"],
  ...["2025-09-sangjin-kim", "2025-09-haiti", "republic-of-korea-2024-01-01", "passblue-2025-09"],
  ...["korea", "Kim Sang-jin", "sept 2025", "https://press.un.org/en/2025/sc16165.doc.htm"],
];
