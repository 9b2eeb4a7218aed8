/**
 * A Graph stand-in as a process of its own, so that it outlives the server it plays against.
 * Argument: the options of `graphStandIn` as JSON. Prints its base URL, and ends with its parent's pipe.
 */
import { graphStandIn } from '@replyforce/adapters/testkit';

const standIn = await graphStandIn(JSON.parse(process.argv[2] ?? '{}'));
process.stdout.write(`${standIn.url}\n`);
process.stdin.resume().on('end', () => process.exit(0));
