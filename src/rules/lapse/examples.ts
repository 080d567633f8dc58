export const examples: any[] = [];
