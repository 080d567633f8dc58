import type { words as danish } from './words-da.ts';
import { examples as bondReductionExamples } from './bond-reduction/examples.en.ts';
import { questions as bondReductionQuestions } from './bond-reduction/questions.en.ts';
import { texts as bondReductionTexts } from './bond-reduction/texts.en.ts';
import { examples as bondExamples } from './bond/examples.en.ts';
import { questions as bondQuestions } from './bond/questions.en.ts';
import { texts as bondTexts } from './bond/texts.en.ts';
import { examples as lapseExamples } from './lapse/examples.en.ts';
import { questions as lapseQuestions } from './lapse/questions.en.ts';
import { texts as lapseTexts } from './lapse/texts.en.ts';
import { examples as maintenanceExamples } from './maintenance/examples.en.ts';
import { questions as maintenanceQuestions } from './maintenance/questions.en.ts';
import { texts as maintenanceTexts } from './maintenance/texts.en.ts';
import { examples as permanentBenefitsExamples } from './permanent-benefits/examples.en.ts';
import { questions as permanentBenefitsQuestions } from './permanent-benefits/questions.en.ts';
import { texts as permanentBenefitsTexts } from './permanent-benefits/texts.en.ts';
import { examples as reopeningExamples } from './reopening/examples.en.ts';
import { questions as reopeningQuestions } from './reopening/questions.en.ts';
import { texts as reopeningTexts } from './reopening/texts.en.ts';
import { examples as spouseSupportExamples } from './spouse-support/examples.en.ts';
import { questions as spouseSupportQuestions } from './spouse-support/questions.en.ts';
import { texts as spouseSupportTexts } from './spouse-support/texts.en.ts';

/** The English words of every rule. */
export const words: typeof danish = {
  bond: { questions: bondQuestions, texts: bondTexts, examples: bondExamples },
  'bond-reduction': { questions: bondReductionQuestions, texts: bondReductionTexts, examples: bondReductionExamples },
  lapse: { questions: lapseQuestions, texts: lapseTexts, examples: lapseExamples },
  reopening: { questions: reopeningQuestions, texts: reopeningTexts, examples: reopeningExamples },
  'permanent-benefits': {
    questions: permanentBenefitsQuestions,
    texts: permanentBenefitsTexts,
    examples: permanentBenefitsExamples,
  },
  'spouse-support': { questions: spouseSupportQuestions, texts: spouseSupportTexts, examples: spouseSupportExamples },
  maintenance: { questions: maintenanceQuestions, texts: maintenanceTexts, examples: maintenanceExamples },
};
