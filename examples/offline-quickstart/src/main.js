/** Understand, score and answer one message, offline, with nothing but the core. */
import { replyForce } from '@replyforce/core';

const rf = replyForce({
  brand: { company: 'Harbour Bikes', tone: 'friendly' },
  knowledge: [
    { name: 'service.md', type: 'markdown', content: '# Service\n\nA full service costs 89 euros and takes two days.' },
    { name: 'hours.md', type: 'markdown', content: '# Opening hours\n\nWe are open Monday to Saturday from 9 am to 6 pm.' },
  ],
});

const text = process.argv[2] ?? 'How much is a full service?';
const { reply, leadScore, handoff } = await rf.analyze({ id: '1', text });

console.log(reply?.text ?? '(no reply)');
for (const claim of reply?.claims ?? []) console.log(`- ${claim.text} ← ${claim.evidence[0]?.passage ?? 'no evidence'}`);
console.log(`${leadScore.tag} ${leadScore.score}`, leadScore.ledger);
if (handoff.needed) console.log('a person is needed:', handoff.triggers);
await rf.stop();
