export const texts = {} as any;
