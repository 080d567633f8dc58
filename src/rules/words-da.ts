import { examples as bondReductionExamples } from './bond-reduction/examples.da.ts';
import { questions as bondReductionQuestions } from './bond-reduction/questions.da.ts';
import { texts as bondReductionTexts } from './bond-reduction/texts.da.ts';
import { examples as bondExamples } from './bond/examples.da.ts';
import { questions as bondQuestions } from './bond/questions.da.ts';
import { texts as bondTexts } from './bond/texts.da.ts';
import { examples as lapseExamples } from './lapse/examples.da.ts';
import { questions as lapseQuestions } from './lapse/questions.da.ts';
import { texts as lapseTexts } from './lapse/texts.da.ts';
import { examples as maintenanceExamples } from './maintenance/examples.da.ts';
import { questions as maintenanceQuestions } from './maintenance/questions.da.ts';
import { texts as maintenanceTexts } from './maintenance/texts.da.ts';
import { examples as permanentBenefitsExamples } from './permanent-benefits/examples.da.ts';
import { questions as permanentBenefitsQuestions } from './permanent-benefits/questions.da.ts';
import { texts as permanentBenefitsTexts } from './permanent-benefits/texts.da.ts';
import { examples as reopeningExamples } from './reopening/examples.da.ts';
import { questions as reopeningQuestions } from './reopening/questions.da.ts';
import { texts as reopeningTexts } from './reopening/texts.da.ts';
import { examples as spouseSupportExamples } from './spouse-support/examples.da.ts';
import { questions as spouseSupportQuestions } from './spouse-support/questions.da.ts';
import { texts as spouseSupportTexts } from './spouse-support/texts.da.ts';

/** The Danish words of every rule. Another language has the same, of the same types: one missing or too many does not compile. */
export const words = {
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
