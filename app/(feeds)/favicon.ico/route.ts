import { answerIcon } from '../answer-icon';

export const dynamic = 'force-dynamic';

/** What feed readers and search engines ask for without a link. All of them go by the bytes, so it is a PNG by this old name. */
export const GET = (request: Request): Promise<Response> => answerIcon(request, 48);
