export const maskMarkdown = (text: string): string => text;
