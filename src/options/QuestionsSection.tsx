import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Question } from '../rules/questions/question';
import { MOST_OWN_QUESTIONS } from '../settings/schema';
import type { Language, QuestionSettings } from '../settings/settings';
import { useWords } from '../ui/language';
import { useChanges } from './changes';
import { QuestionForm } from './QuestionForm';
import { QuestionRow } from './QuestionRow';
import { groupQuestions, type QuestionGroup } from './question-groups';
import { Section } from './Section';

/** The questions that a card asks: those of one's own, and ours by what they are asked with. */
export function QuestionsSection(props: {
  readonly questions: QuestionSettings;
  readonly language: Language;
}): JSX.Element {
  const { say } = useWords();
  const changes = useChanges();
  const { questions, language } = props;
  const [bank, setBank] = useState<readonly Question[]>([]);
  useEffect(() => {
    let late = false;
    // Every language has its bank; they come after the page is there.
    void import('../rules/questions/index').then(({ questionsIn }) => late || setBank(questionsIn(language)));
    return () => {
      late = true;
    };
  }, [language]);
  const groups = useMemo(() => groupQuestions(bank, questions), [bank, questions]);

  const change = (part: Partial<QuestionSettings>) =>
    changes.set('questions', { questions: { ...questions, ...part } });
  const turn = (id: string, on: boolean) =>
    void change({ off: on ? questions.off.filter((one) => one !== id) : [...questions.off, id] });
  const edit = async (id: string, text: string | null) => {
    const { [id]: _old, ...others } = questions.edited;
    await change({ edited: text === null ? others : { ...others, [id]: text } });
  };
  const own = questions.own.map((question) => ({
    ...question,
    isEdited: false,
    isOn: !questions.off.includes(question.id),
    isFixed: false,
    with: [],
  }));

  return (
    <Section id="questions">
      <p class="soft">{say('options_questions_means')}</p>
      <div class="lines">
        <h3>{say('options_questions_own')}</h3>
        {own.length === 0 && <p class="soft">{say('options_questions_own_none')}</p>}
        {own.length > 0 && (
          <ul class="rows">
            {own.map((question) => (
              <QuestionRow
                key={question.id}
                question={question}
                onTurn={(on) => turn(question.id, on)}
                onEdit={(text) =>
                  change({
                    own: questions.own.map((one) => (one.id === question.id ? { ...one, text } : one)),
                  })
                }
                onRemove={() =>
                  void change({
                    own: questions.own.filter(({ id }) => id !== question.id),
                    off: questions.off.filter((id) => id !== question.id),
                  })
                }
              />
            ))}
          </ul>
        )}
        <QuestionForm
          id="new-question"
          label={say('options_question_new')}
          text=""
          action={say('options_question_add')}
          refuse={(text) => {
            if (questions.own.length >= MOST_OWN_QUESTIONS)
              return say('options_question_full', { most: MOST_OWN_QUESTIONS });
            return questions.own.some((one) => one.text === text) ? say('options_question_known') : null;
          }}
          onSave={(text) => change({ own: [...questions.own, { id: newId(questions), text }] })}
        />
      </div>
      {groups.map((group) => (
        <Group key={group.occasion} group={group} onTurn={turn} onEdit={edit} />
      ))}
    </Section>
  );
}

function Group(props: {
  readonly group: QuestionGroup;
  readonly onTurn: (id: string, on: boolean) => void;
  readonly onEdit: (id: string, text: string | null) => Promise<unknown>;
}): JSX.Element {
  const { say } = useWords();
  const { occasion, questions } = props.group;
  const off = questions.filter(({ isOn }) => !isOn).length;
  return (
    <details class="group">
      <summary>
        <span>{say(`question_with_${occasion}`)}</span>{' '}
        <span class="soft">
          {say('options_questions_count', { count: questions.length })}
          {off > 0 && ` · ${say('options_questions_off', { count: off })}`}
        </span>
      </summary>
      <p class="soft">{say(`question_why_${occasion}`)}</p>
      <ul class="rows">
        {questions.map((question) => (
          <QuestionRow
            key={question.id}
            question={question}
            onTurn={(on) => props.onTurn(question.id, on)}
            onEdit={(text) => props.onEdit(question.id, text)}
            onReset={() => void props.onEdit(question.id, null)}
          />
        ))}
      </ul>
    </details>
  );
}

/** An id that no question of the person's own has. */
function newId({ own }: QuestionSettings): string {
  const numbers = own.map(({ id }) => Number.parseInt(id.slice('own.'.length), 36) || 0);
  return `own.${(Math.max(0, ...numbers) + 1).toString(36)}`;
}
