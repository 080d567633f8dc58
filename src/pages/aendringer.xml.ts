import { changesFeed } from '../site/feeds.ts';

export const GET = () => changesFeed('da');
