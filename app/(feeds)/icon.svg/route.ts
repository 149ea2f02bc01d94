import { answerDrawnIcon } from '../answer-icon';

export const dynamic = 'force-dynamic';

/** What browsers show in a tab. */
export const GET = (request: Request): Promise<Response> => answerDrawnIcon(request);
