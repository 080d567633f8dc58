export const openSearch = (opener: HTMLElement) => { console.log(opener); };
