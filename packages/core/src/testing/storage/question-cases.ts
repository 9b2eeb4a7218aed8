import type { Storage } from '../../ports/storage.js';
import type { QuestionStore } from '../../ports/question-store.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { newTurn } from './analysis.js';
import { contentOfDocument, newDocument, newQuestion, newSuggestion } from './knowledge.js';
import { audit, inbound, lease, newId, newMessage, NOW, openPlace, openThread, type Place, type Thread } from './world.js';

const ANN = { type: 'user', id: 'ann', role: 'admin' } as const;

/** A thread whose question was not answered. */
async function asked(place: Place, key: string, askedAt = NOW): Promise<Thread & { readonly question: ReturnType<typeof newQuestion> }> {
  const thread = await openThread(place, key);
  const question = newQuestion(thread, { askedAt });
  await thread.tenant.commitTurn(await newTurn(thread, { question }));
  return { ...thread, question };
}

async function answer(thread: Thread, content: string, change: Partial<ReturnType<typeof newMessage>> = {}): Promise<string> {
  const message = newMessage(thread.conversation, { senderType: 'agent', platformMid: null, status: 'sent', content, ...change });
  await thread.tenant.commitReply({ conversationId: thread.conversation.id, message, patch: {} });
  return message.id;
}

const idsOf = async (questions: QuestionStore) => (await questions.list(10)).map(({ id }) => id);

export const questionCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'questions are kept with their turn, sorted in once, and decided about',
    async run(storage) {
      const place = await openPlace(storage);
      const { questions } = place.tenant;
      const second = await asked(place, 't2', NOW + 2);
      const first = await asked(place, 't1', NOW + 1);
      equal(
        await questions.list(10),
        [
          { ...first.question, gapId: null },
          { ...second.question, gapId: null },
        ],
        'the oldest first',
      );
      equal(
        (await questions.list(1)).map(({ id }) => id),
        [second.question.id],
        'the newest of them',
      );
      const gapId = first.question.id;
      await questions.assign([first, second].map(({ question }) => ({ questionId: question.id, gapId })));
      await questions.assign([{ questionId: second.question.id, gapId: newId() }]);
      equal(
        (await questions.list(10)).map((one) => one.gapId),
        [gapId, gapId],
        'sorted in once',
      );
      equal(await questions.verdicts(), [], 'before a word');
      await questions.settle({ gapId, state: 'ignored', at: NOW, by: ANN }, { audit: [audit(place.tenantId, 'knowledge.gap_settled')] });
      await questions.settle({ gapId, state: 'resolved', at: NOW + 5, by: ANN }, {});
      equal(await questions.verdicts(), [{ gapId, state: 'resolved', at: NOW + 5, by: ANN }], 'the last word');
      equal((await place.tenant.audit.list({})).data[0]?.action, 'knowledge.gap_settled', 'the audit line');
    },
  },
  {
    name: 'a person’s words after a question are its answer: no note, nothing that failed or was taken back, nothing of before',
    async run(storage) {
      const place = await openPlace(storage);
      const { questions } = place.tenant;
      const thread = await asked(place, 't1');
      const other = await asked(place, 't2', NOW + 1);
      equal(await questions.answered(NOW + 100, 10), [], 'before anybody wrote');
      await answer(thread, 'a note', { kind: 'note' });
      await answer(thread, 'not sent', { status: 'failed' });
      await answer(thread, 'never sent', { status: 'cancelled' });
      await answer(thread, 'of a machine', { senderType: 'ai' });
      equal(await questions.answered(NOW + 100, 10), [], 'after what is none');
      const said = await answer(thread, 'We do, on Mondays.', { createdAt: NOW + 10 });
      const more = await answer(thread, 'From nine.', { createdAt: NOW + 20 });
      equal(await questions.answered(NOW + 10, 10), [], 'too early');
      const answers = [
        { id: said, content: 'We do, on Mondays.', createdAt: NOW + 10 },
        { id: more, content: 'From nine.', createdAt: NOW + 20 },
      ];
      equal(await questions.answered(NOW + 11, 10), [{ question: { ...thread.question, gapId: null }, answers }], 'the answer');
      await answer(other, 'Of a program.', { createdAt: NOW, outgoing: { writtenBy: 'program' } });
      const programs = (await questions.answered(NOW + 100, 10)).find(({ question }) => question.id === other.question.id);
      equal(programs?.answers, [], 'what a program wrote');
    },
  },
  {
    name: 'a suggestion is made once and decided about once; the entry it becomes is written with the decision or not at all',
    async run(storage) {
      const place = await openPlace(storage);
      const { questions, knowledge } = place.tenant;
      const [one, two] = [await asked(place, 't1'), await asked(place, 't2', NOW + 1)];
      const suggestion = newSuggestion(one.question);
      const made = await Promise.all([
        questions.suggest(one.question.id, suggestion),
        questions.suggest(one.question.id, newSuggestion(one.question)),
      ]);
      equal([...made].sort(), [false, true], 'once');
      equal(await questions.suggest(two.question.id, null), true, 'none made');
      const kept = (await questions.suggestions('pending'))[0];
      equal(await questions.answered(NOW * 2, 10), [], 'nobody looks again');
      const rejected = newSuggestion(two.question, { createdAt: NOW + 1 });
      const third = await asked(place, 't3', NOW + 2);
      await questions.suggest(third.question.id, rejected);
      equal(
        (await questions.suggestions()).map(({ id }) => id),
        [rejected.id, kept?.id ?? ''],
        'the newest first',
      );
      const decision = { id: rejected.id, state: 'rejected', at: NOW + 9, by: ANN, documentId: null } as const;
      equal([await questions.decide(decision, {}), await questions.decide(decision, {})], [true, false], 'decided once');
      equal(
        await questions.suggestion(rejected.id),
        { ...rejected, state: 'rejected', decidedAt: NOW + 9, decidedBy: ANN },
        'what was decided',
      );
      const approve = () => {
        const document = newDocument(place.tenantId, `entry:${newId()}`, { kind: 'entry' });
        const approval = { id: kept?.id ?? '', state: 'approved', at: NOW, by: ANN, documentId: document.id } as const;
        return knowledge.add({ document, content: contentOfDocument(document), suggestion: approval });
      };
      equal((await Promise.all([approve(), approve()])).sort(), [false, true], 'approved by one of two');
      equal(
        (await knowledge.list()).map(({ id }) => id),
        [(await questions.suggestion(kept?.id ?? ''))?.documentId ?? ''],
        'its entry',
      );
    },
  },
  {
    name: 'what is taken back, erased or too old is forgotten, with what was suggested of it',
    async run(storage) {
      const place = await openPlace(storage);
      const { questions } = place.tenant;
      const [old, back, erased, kept] = [
        await asked(place, 't1', NOW - 10),
        await asked(place, 't2', NOW + 1),
        await asked(place, 't3', NOW + 2),
        await asked(place, 't4', NOW + 3),
      ];
      for (const { question } of [old, back, erased, kept]) await questions.suggest(question.id, newSuggestion(question));
      await questions.forget(NOW);
      equal(await idsOf(questions), [back.question.id, erased.question.id, kept.question.id], 'after old ones were forgotten');
      const change = { kind: 'deletion', by: 'customer', at: NOW + 5 } as const;
      const messageId = back.messages.at(-1)?.id ?? '';
      await back.tenant.commitInbound({ ...inbound(await lease(back), back.conversation.id), changes: [{ messageId, change }] });
      equal(await idsOf(questions), [erased.question.id, kept.question.id], 'after one was taken back');
      await questions.erase(erased.conversation.id);
      equal(await idsOf(questions), [kept.question.id], 'after a conversation was erased');
      equal(
        (await questions.suggestions()).map(({ questionId }) => questionId),
        [kept.question.id],
        'suggestions',
      );
    },
  },
];
