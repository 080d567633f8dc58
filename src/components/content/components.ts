import AmountTable from './AmountTable.astro';
import Calculator from './Calculator.astro';
import Citation from './Citation.astro';
import Contact from './Contact.astro';
import ContactHistory from './ContactHistory.astro';
import Explains from './Explains.astro';
import LegalValue from './LegalValue.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Offices from './Offices.astro';
import Picture from './Picture.astro';
import RuleTimeline from './RuleTimeline.astro';
import Table from './Table.astro';
import WorkedExample from './WorkedExample.astro';

/** What MDX may use without importing anything. */
export const components = {
  AmountTable,
  Calculator,
  Citation,
  Contact,
  ContactHistory,
  Explains,
  LegalValue,
  Note,
  Offices,
  RuleTimeline,
  WorkedExample,
  a: Link,
  img: Picture,
  table: Table,
};
