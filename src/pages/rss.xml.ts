import { feed } from '../site/feeds.ts';

export const GET = () => feed('da');
