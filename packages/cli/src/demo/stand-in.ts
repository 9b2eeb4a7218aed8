import { graphStandIn, type StandIn, type GraphStandInOptions } from '@replyforce/adapters/testkit';

/** The stand-in on the port it had before, so that what was set up against it still holds; on any free one where that is taken. */
export async function startStandIn(options: GraphStandInOptions, earlierUrl: string | undefined): Promise<StandIn> {
  const port = earlierUrl === undefined ? 0 : Number(new URL(earlierUrl).port);
  try {
    return await graphStandIn({ ...options, port });
  } catch (error) {
    if (port === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return graphStandIn({ ...options, port: 0 });
  }
}
