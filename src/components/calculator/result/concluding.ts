import { openOutcomes } from '../../../rules/core/possible.ts';
import { nextQuestion } from '../../../rules/core/question.ts';
import { decide } from '../../../rules/core/verdict.ts';
import type { Concluding } from '../rule.ts';

/** What a case is worked out with once the result is fetched. */
export const concluding: Concluding = { decide, open: openOutcomes, next: nextQuestion };
