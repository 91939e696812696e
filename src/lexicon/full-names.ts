/**
 * People of whom everybody knows the full name, and whose family name is one letter from a word or from another form of
 * itself, so that counts cannot tell its slip: Buffet, Job, Spear. Drawn up from general knowledge; given name, family name.
 */
export const fullNames: readonly (readonly [given: string, family: string])[] = [
  ['Warren', 'Buffett'],
  ['Stephen', 'Hawking'],
  ['Steve', 'Jobs'],
  ['Bill', 'Gates'],
  ['Britney', 'Spears'],
  ['Leonardo', 'DiCaprio'],
  ['Michael', 'Phelps'],
  ['Meryl', 'Streep'],
  ['Jeff', 'Bezos'],
  ['Charlie', 'Chaplin'],
  ['Agatha', 'Christie'],
  ['Ariana', 'Grande'],
  ['Jamie', 'Dimon'],
  ['Henry', 'Kissinger'],
  ['Margaret', 'Thatcher'],
  ['Winston', 'Churchill'],
  ['Ernest', 'Hemingway'],
  ['Marilyn', 'Monroe'],
  ['Audrey', 'Hepburn'],
  ['Walt', 'Disney'],
];
