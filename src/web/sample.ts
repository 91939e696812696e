/** An article with mistakes to try the page with. */
import sample from '../../seeds/0001-thoi-su.txt';

export const SAMPLE: string = sample;
