import { answerIcon } from '../answer-icon';

export const dynamic = 'force-dynamic';

/** What phones put on a home screen; they ask for it by this address, without a link. */
export const GET = (request: Request): Promise<Response> => answerIcon(request, 180);
