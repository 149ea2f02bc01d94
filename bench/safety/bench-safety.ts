import { publishByHand } from '../../e2e/support/publish-by-hand';
import type { Bench } from '../bench';
import { withDateline } from '../with-dateline';
import { measureSignIns } from './measure-sign-ins';

/** What somebody who means harm can do to everybody else: so far, to sign in with everything they have. */
export const benchSafety: Bench = async (context) =>
  withDateline(
    context,
    async (benched) => {
      const { stage, person } = benched;
      await stage.section('harbour', 'Harbour');
      const { path } = await publishByHand(stage, person, 'harbour', 'ferry', 'The ferry left at six.');
      return measureSignIns(context, benched, path);
    },
    // Each sign-in may then come from a network of its own.
    { TRUSTED_PROXIES: '127.0.0.1' },
  );
