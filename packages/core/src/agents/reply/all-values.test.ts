import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createPipeline } from '../../pipeline/pipeline.js';

const PAGE = `# Reach us

The front desk answers the phone on 0113 496 0142 from Monday to Friday.

- E-mail: hello@harrowgate.example
- Workshop: fix@harrowgate.example, phone 0113 496 0177
`;

async function ask(text: string) {
  const { title, passages } = chunkDocument({ name: 'reach.md', content: PAGE });
  const knowledge = createKnowledgeIndex(
    passages.map((chunk, position) => ({ ...chunk, id: `${position}`, documentId: 'reach', position, title })),
    1,
  );
  const { reply } = await createPipeline().analyze({ id: text, text, history: [], knowledge });
  return reply?.text ?? '';
}

test.each(["What's your phone number?", 'phone number?', 'Wie ist Ihre Telefonnummer?'])(
  '%s of a business with two: both',
  async (text) => {
    const said = await ask(text);
    expect(said).toContain('0113 496 0142');
    expect(said).toContain('0113 496 0177');
  },
);

test('what names one of them means that one', async () => {
  const said = await ask('What is the phone number of the workshop?');
  expect(said).toContain('0113 496 0177');
  expect(said).not.toContain('0113 496 0142');
});

test('lines without a stop stand on lines of their own', async () => {
  const { title, passages } = chunkDocument({
    name: 'vet.md',
    content: '# Vets\n\nPhone: 01743 555 0109\nEmergency phone at night: 01743 555 0199\n',
  });
  const knowledge = createKnowledgeIndex(
    passages.map((chunk, position) => ({ ...chunk, id: `${position}`, documentId: 'vet', position, title })),
    1,
  );
  const { reply, outputGuardrail } = await createPipeline().analyze({
    id: 'vet',
    text: "What's your phone number?",
    history: [],
    knowledge,
  });
  expect(outputGuardrail?.passed).toBe(true);
  expect(reply?.text).toContain('- Phone: 01743 555 0109\n- Emergency phone at night: 01743 555 0199');
});
