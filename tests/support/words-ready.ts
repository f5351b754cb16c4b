import { LANGUAGES } from '../../src/settings/settings';
import { loadTable } from '../../src/ui/page-tables';

// Pages wait for their words before they draw; what is drawn in a test has them from the start.
await Promise.all(LANGUAGES.map(loadTable));
