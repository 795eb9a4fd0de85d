/** Subject c in the browser: the same application, rendered by the client into an empty page. */
import '../../src/app/styles.ts';
import '../../src/app/later-styles.ts';
import { prepare } from '../../src/app/client.tsx';

const start = await prepare();
start();
