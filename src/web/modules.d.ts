declare module '*.txt' {
  const text: string;
  export default text;
}

/** What the build fills in. */
declare const ASSETS: {
  worker: string;
  lexicon: string;
  names: string;
  first: string;
  rest: string;
  cache: string;
  nonce: string;
  version: string;
};
