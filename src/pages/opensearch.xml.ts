import { openSearch } from '../site/feeds.ts';

export const GET = () => openSearch('da');
