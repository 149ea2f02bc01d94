import { createTransport } from 'nodemailer';
import { config } from '@/lib/kit/config';

/** A mail to one person, in plain text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** An address that ends such mails when something posts to it (RFC 8058); none for a mail that somebody asked for. */
  unsubscribe?: string;
}

/** How long a server may take, in milliseconds: somebody waits for the answer. */
const patience = 10_000;

/** Whether this newsroom can send mail. */
export function canSendMail(): boolean {
  return config.smtpUrl() !== null;
}

/**
 * Hands a mail to the server that `SMTP_URL` names. Returns whether it took it; why not is logged, without the text, which
 * may hold a link that nobody else may have.
 */
export async function sendMail({ to, subject, text, unsubscribe }: Mail): Promise<boolean> {
  const url = config.smtpUrl();
  if (!url) return false;
  const from = config.mailFrom() ?? `Dateline <dateline@${new URL(config.origin()).hostname}>`;
  const limits = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
  const transport = createTransport({ url, ...limits, disableFileAccess: true, disableUrlAccess: true });
  try {
    // An address object: a name or a list in it stays one address.
    const headers = unsubscribe && {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    };
    const { rejected } = await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      text,
      ...(headers && { headers }),
    });
    return rejected.length === 0;
  } catch (error) {
    console.error(`Mail could not be sent: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  } finally {
    transport.close();
  }
}
