declare module 'unicode-properties' {
  const unicode: {
    getCategory(codePoint: number): string;
    getScript(codePoint: number): string;
    getCombiningClass(codePoint: number): string;
  };
  export default unicode;
}
